package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drafts of a workspace's rule base. What belongs to another workspace is not there. */
public interface RuleDrafts {
    /** All of them, the newest first; archived ones too. */
    List<RuleDraft> of(UUID workspace);

    /** One of them. */
    Optional<RuleDraft> draft(UUID workspace, UUID id);

    /** Adds one. */
    void add(UUID workspace, RuleDraft draft);

    /** Puts one out of the way, or back with null; false where there is none. */
    boolean archive(UUID workspace, UUID id, @Nullable Instant since);

    /** The number of a draft's last step; 0 before the first. */
    long last(UUID workspace, UUID draft);

    /** The steps of a draft with a number above this one, in their order. */
    List<DraftStep> steps(UUID workspace, UUID draft, long above);

    /** Adds a step to a draft of the workspace; false, and nothing added, where there is one of that number already. */
    boolean add(UUID workspace, UUID draft, DraftStep step);
}
