package org.cxmaturity.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The assessments on record of a workspace's clients. */
public interface Assessments {
    /** Those of a client, the newest first. */
    List<AssessmentOnRecord> of(UUID workspace, UUID client);

    /**
     * The newest of every client, the newest first.
     *
     * @param most how many of each
     */
    Map<UUID, List<AssessmentOnRecord>> newest(UUID workspace, int most);

    /** The client of whom a record of the workspace's ledger is. */
    Optional<UUID> client(UUID workspace, long record);

    /** Adds one. */
    void add(UUID workspace, AssessmentOnRecord assessment);
}
