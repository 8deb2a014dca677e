package org.cxmaturity.service.editions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Members;
import org.cxmaturity.workspace.RuleEdition;
import org.cxmaturity.workspace.RuleEditions;
import org.cxmaturity.workspace.RuleProposal;
import org.cxmaturity.workspace.RuleProposal.Approval;
import org.cxmaturity.workspace.RuleProposals;
import org.cxmaturity.workspace.Transactions;
import org.cxmaturity.workspace.WorkspaceLedgers;

/**
 * Makes of drafts what a workspace goes by: proposals with a sentence, approved by somebody else where there is somebody, published at
 * once and as a whole, and brought back in one step.
 *
 * @param live the rule base that the workspace of whoever asks goes by
 */
public record PublishRules(
        RuleEditions editions,
        RuleProposals proposals,
        EditDrafts drafts,
        Members members,
        WorkspaceLedgers ledgers,
        Supplier<Result<RuleBaseWithWorkbooks>> live,
        Transactions transactions) {
    private static final int LONGEST = 1_000;
    private static final String PROPOSAL = "The proposal";
    private static final Set<MemberRole> APPROVERS = EnumSet.of(MemberRole.OWNER, MemberRole.ANALYST);

    /**
     * Proposes a draft as it was reviewed. Refused where it could not be published, or is no longer so.
     *
     * @param impact what becomes of the assessments on record, as a document of the public format; empty for none
     * @param shown the review as a part of a page
     */
    public Result<RuleProposal> propose(
            Member by,
            OpenDraft draft,
            ReviewedDraft review,
            String sentence,
            String impact,
            String shown,
            Instant now) {
        String said = sentence.strip();
        List<Problem> problems = new ArrayList<>();
        if (said.isEmpty() || said.length() > LONGEST) {
            problems.add(new Problem(
                    "Sentence",
                    said.isEmpty() ? "nothing" : said.length() + " characters",
                    "what the change is for, in 1 to " + LONGEST + " characters",
                    null));
        }
        RuleBaseId ruleBase = review.ruleBase();
        if (!review.usable() || ruleBase == null) {
            problems.add(new Problem(
                    "The draft",
                    review.ruleBase() == null ? "errors" : "nothing that differs from what is live",
                    "a draft that can be used and changes something",
                    null));
        }
        if (!review.isOf(draft)
                || ReviewDrafts.live(editions, by.workspace()) != review.live()
                || draft.draft().archived() != null) {
            problems.add(new Problem(
                    "The review",
                    "one of another state",
                    "a review of the draft as it stands, against what is live",
                    null));
        }
        return Result.unless(Fault.INPUT, problems, said)
                .then(good -> ledgers.of(by.workspace()).archive().keepAll(review.workbooks()))
                .map(workbooks -> proposed(
                        by, draft, review, Objects.requireNonNull(ruleBase), said, workbooks, impact, shown, now));
    }

    private RuleProposal proposed(
            Member by,
            OpenDraft draft,
            ReviewedDraft review,
            RuleBaseId ruleBase,
            String sentence,
            Map<String, Hash> workbooks,
            String impact,
            String shown,
            Instant now) {
        RuleProposal made = new RuleProposal(
                UUID.randomUUID(),
                draft.draft().id(),
                review.edit(),
                review.live(),
                sentence,
                workbooks,
                ruleBase.version(),
                ruleBase.digest(),
                impact,
                shown,
                by.id(),
                by.name(),
                now,
                null,
                null,
                null);
        proposals.add(by.workspace(), made);
        return made;
    }

    /** How a proposal of a workspace stands. */
    public ProposalState state(UUID workspace, RuleProposal proposal) {
        long edit = drafts.lastEdit(workspace, proposal.draft());
        return ProposalState.of(proposal, edit, ReviewDrafts.live(editions, workspace));
    }

    /** Whether somebody beside a member could approve what that member proposes. */
    public boolean hasOthers(Member than) {
        return members.of(than.workspace()).stream()
                .anyMatch(each -> each.left() == null
                        && APPROVERS.contains(each.member().role())
                        && !each.member().id().equals(than.id()));
    }

    /**
     * Approves a proposal. Refused to whoever made it where somebody else could approve it; alone, one approves one's own, and that is
     * kept with it.
     */
    public Result<RuleProposal> approve(Member by, UUID id, Instant now) {
        return transactions.whole(() -> standing(by, id, ProposalState.WAITING).then(proposal -> {
            boolean self = proposal.proposer().equals(by.id());
            if (self && hasOthers(by)) {
                return refused("your own", "that somebody else approves it: there is another owner or analyst");
            }
            return proposals.approve(by.workspace(), id, new Approval(by.id(), by.name(), now, self))
                    ? Result.done(proposal)
                    : refused("one that somebody was faster with", "one that waits");
        }));
    }

    /** Withdraws a proposal that is not published. */
    public Result<RuleProposal> withdraw(Member by, UUID id, Instant now) {
        return found(by, id)
                .then(proposal -> proposals.withdraw(by.workspace(), id, now)
                        ? Result.done(proposal)
                        : refused("one that is published or withdrawn", "one that is open"));
    }

    /** Publishes an approved proposal: from then on every assessment of the workspace goes by it. */
    public Result<RuleEdition> publish(Member by, UUID id, Instant now) {
        return transactions.whole(() -> standing(by, id, ProposalState.APPROVED)
                .then(proposal -> begun(by, now).then(any -> {
                    RuleEdition edition = new RuleEdition(
                            proposal.live() + 1,
                            proposal.sentence(),
                            proposal.workbooks(),
                            proposal.version(),
                            proposal.digest(),
                            proposal.id(),
                            null,
                            by.name(),
                            now);
                    return editions.add(by.workspace(), edition)
                                    && proposals.publish(by.workspace(), id, edition.number())
                            ? Result.done(edition)
                            : refused("one that somebody was faster than", "one of what is live");
                })));
    }

    /** Brings an earlier edition back, as a new one. */
    public Result<RuleEdition> restore(Member by, long number, Instant now) {
        return transactions.whole(() -> {
            long live = ReviewDrafts.live(editions, by.workspace());
            Optional<RuleEdition> earlier = editions.edition(by.workspace(), number);
            if (earlier.isEmpty() || number == live) {
                return Result.refused(
                        Fault.INPUT,
                        new Problem(
                                "The edition",
                                number == live ? "the one that is live" : "no edition " + number,
                                "an earlier one",
                                null));
            }
            RuleEdition edition = new RuleEdition(
                    live + 1,
                    "Back to edition " + number,
                    earlier.get().workbooks(),
                    earlier.get().version(),
                    earlier.get().digest(),
                    null,
                    number,
                    by.name(),
                    now);
            return editions.add(by.workspace(), edition)
                    ? Result.done(edition)
                    : refused("an edition that somebody was faster with", "the one that is live now");
        });
    }

    /** Before the first edition, the rule base that came with the product is kept as the one to go back to. */
    private Result<Boolean> begun(Member by, Instant now) {
        if (editions.live(by.workspace()).isPresent()) {
            return Result.done(true);
        }
        return live.get().then(own -> ledgers.of(by.workspace())
                .archive()
                .keepAll(own.workbooks())
                .map(workbooks -> editions.add(by.workspace(), ofProduct(own.loaded(), workbooks, now))));
    }

    private static RuleEdition ofProduct(LoadedRuleBase own, Map<String, Hash> workbooks, Instant now) {
        RuleBaseId id = own.ruleBase().id();
        return new RuleEdition(
                0, "As it came with the product", workbooks, id.version(), id.digest(), null, null, "", now);
    }

    private Result<RuleProposal> found(Member by, UUID id) {
        return proposals
                .proposal(by.workspace(), id)
                .map(Result::done)
                .orElseGet(() -> refused("none of that id", "a proposal of this workspace"));
    }

    private Result<RuleProposal> standing(Member by, UUID id, ProposalState wanted) {
        return found(by, id).then(proposal -> {
            ProposalState state = state(by.workspace(), proposal);
            return state == wanted
                    ? Result.done(proposal)
                    : refused("one that is " + words(state), "one that is " + words(wanted));
        });
    }

    private static String words(ProposalState state) {
        return switch (state) {
            case WAITING -> "not approved yet";
            case APPROVED -> "approved and not published yet";
            case FALLEN -> "of an earlier state: the draft was edited since, or another edition is live";
            case WITHDRAWN -> "withdrawn";
            case PUBLISHED -> "published already";
        };
    }

    private static <T> Result<T> refused(String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(PROPOSAL, found, expected, null));
    }
}
