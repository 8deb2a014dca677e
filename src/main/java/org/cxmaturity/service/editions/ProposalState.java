package org.cxmaturity.service.editions;

import org.cxmaturity.workspace.RuleProposal;

/** How a proposal stands. */
public enum ProposalState {
    /** Nobody has approved it yet. */
    WAITING,
    /** It can be published. */
    APPROVED,
    /** The draft was edited since, or another edition is live: it says nothing of what is there now. */
    FALLEN,
    WITHDRAWN,
    PUBLISHED;

    /**
     * The state of a proposal.
     *
     * @param edit the number of the draft's last edit
     * @param live the number of the edition that is live
     */
    public static ProposalState of(RuleProposal proposal, long edit, long live) {
        if (proposal.published() != null) {
            return PUBLISHED;
        }
        if (proposal.withdrawn() != null) {
            return WITHDRAWN;
        }
        if (proposal.edit() != edit || proposal.live() != live) {
            return FALLEN;
        }
        return proposal.approval() == null ? WAITING : APPROVED;
    }
}
