package org.cxmaturity.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The actions that a workspace's clients are doing, and who changed what of them. */
public interface WorkItems {
    /** Those of a client, in the order of their plans; archived ones too. */
    List<WorkItem> of(UUID workspace, UUID client);

    /** One of a client. */
    Optional<WorkItem> item(UUID workspace, UUID client, UUID id);

    /** What was changed of a client's, the newest first. */
    List<WorkChange> changes(UUID workspace, UUID client);

    /** Adds one, with what is to be said of that. */
    void add(UUID workspace, WorkItem item, String said);

    /**
     * Keeps a change; false, and nothing changed, where the item is no longer the version before this one.
     *
     * @param changed the item as it is to be, its version one higher
     */
    boolean change(UUID workspace, WorkItem changed, String said);
}
