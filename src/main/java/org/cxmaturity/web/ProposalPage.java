package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.cxmaturity.html.DifferenceHtml;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.editions.CompareEditions;
import org.cxmaturity.service.editions.ProposalState;
import org.cxmaturity.service.editions.PublishRules;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.RuleProposal;
import org.cxmaturity.workspace.RuleProposals;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A proposal to change the rule base, as it was made: its sentence, the difference, whom it moves; and what becomes of it. */
@Controller
@RequestMapping("/rules/proposals/{id}")
final class ProposalPage {
    private final RuleProposals proposals;
    private final PublishRules publishing;
    private final CompareEditions comparing;
    private final EditDrafts drafts;
    private final Clock clock;

    ProposalPage(
            RuleProposals proposals,
            PublishRules publishing,
            CompareEditions comparing,
            EditDrafts drafts,
            Clock clock) {
        this.proposals = proposals;
        this.publishing = publishing;
        this.comparing = comparing;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String proposal(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, HttpServletRequest request, Model model) {
        RuleProposal proposal = proposals.proposal(member.workspace(), id).orElseThrow(NotThere::new);
        ProposalState state = publishing.state(member.workspace(), proposal);
        boolean own = proposal.proposer().equals(member.id());
        model.addAttribute("proposal", proposal)
                .addAttribute("state", state)
                .addAttribute("own", own)
                .addAttribute("alone", own && !publishing.hasOthers(member))
                .addAttribute(
                        "draft",
                        drafts.of(member.workspace()).stream()
                                .filter(each -> each.id().equals(proposal.draft()))
                                .findFirst()
                                .orElseThrow(NotThere::new))
                .addAttribute("impact", ReviewPage.here(proposal.shown(), request));
        comparing
                .proposal(member.workspace(), proposal)
                .either(
                        found -> model.addAttribute("differences", DifferenceHtml.part(found)),
                        refused -> model.addAttribute("unread", refused.problems()));
        return "proposal";
    }

    /** What somebody does with a proposal. */
    private enum Step {
        APPROVE,
        WITHDRAW,
        PUBLISH
    }

    /** Takes a step and goes on, or shows the proposal with what stood in the way. */
    @PostMapping("/{step:approve|withdraw|publish}")
    String take(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String step,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return taken(member, id, Step.valueOf(step.toUpperCase(Locale.ROOT)))
                .either(page -> "redirect:/rules/" + page, refused -> {
                    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                    model.addAttribute("problems", refused.problems());
                    return proposal(member, id, request, model);
                });
    }

    private Result<String> taken(Member member, UUID id, Step step) {
        Instant now = clock.instant();
        return switch (step) {
            case APPROVE -> publishing.approve(member, id, now).map(done -> "proposals/" + id);
            case WITHDRAW -> publishing.withdraw(member, id, now).map(done -> "proposals/" + id);
            case PUBLISH -> publishing.publish(member, id, now).map(edition -> "editions#e-" + edition.number());
        };
    }
}
