package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The variants of plans that are kept for a workspace's clients. */
public interface PlanVariants {
    /** Those of a client, the newest first; archived ones too. */
    List<PlanVariant> of(UUID workspace, UUID client);

    /** One of a client. */
    Optional<PlanVariant> variant(UUID workspace, UUID client, UUID id);

    /** Adds one. */
    void add(UUID workspace, PlanVariant variant);

    /** Puts one out of the way, or back with null; false where there is none. */
    boolean archive(UUID workspace, UUID client, UUID id, @Nullable Instant since);
}
