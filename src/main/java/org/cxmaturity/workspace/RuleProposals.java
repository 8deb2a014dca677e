package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The proposals to change a workspace's rule base. What belongs to another workspace is not there. */
public interface RuleProposals {
    /** All of a workspace, the newest first. */
    List<RuleProposal> of(UUID workspace);

    /** One of them. */
    Optional<RuleProposal> proposal(UUID workspace, UUID id);

    /** Adds one. */
    void add(UUID workspace, RuleProposal proposal);

    /** Approves one that is open and nobody has approved; false where that is no longer so. */
    boolean approve(UUID workspace, UUID id, RuleProposal.Approval approval);

    /** Withdraws one that is open; false where that is no longer so. */
    boolean withdraw(UUID workspace, UUID id, Instant at);

    /** Says that one that is open and approved was published as an edition; false where that is no longer so. */
    boolean publish(UUID workspace, UUID id, long edition);
}
