package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.html.DifferenceHtml;
import org.cxmaturity.html.ImpactHtml;
import org.cxmaturity.json.ImpactJson;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.service.editions.PublishRules;
import org.cxmaturity.service.editions.ReviewDrafts;
import org.cxmaturity.service.editions.ReviewedDraft;
import org.cxmaturity.terminal.DifferenceText;
import org.cxmaturity.workspace.AssessedProfiles;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What have I done? A draft held against what is live: what is wrong, what differs, whom it moves. And from there, the proposal. */
@Controller
@RequestMapping("/rules/drafts/{id}")
final class ReviewPage {
    /** What stands before an address of this server in a part of a page that is kept, as nobody knows there where the server lies. */
    static final String ROOT = "cxm-root:";

    private final DraftAccess access;
    private final ReviewDrafts reviewing;
    private final PublishRules publishing;
    private final AssessedProfiles assessed;
    private final Auditing auditing;
    private final PageJobs<UUID, ReviewedDraft> jobs;
    private final Clock clock;

    ReviewPage(
            EditDrafts drafts,
            ReviewDrafts reviewing,
            PublishRules publishing,
            AssessedProfiles assessed,
            Auditing auditing,
            PageJobs<UUID, ReviewedDraft> jobs,
            Clock clock) {
        this.access = new DraftAccess(drafts);
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.assessed = assessed;
        this.auditing = auditing;
        this.jobs = jobs;
        this.clock = clock;
    }

    @GetMapping("/review")
    String review(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            HttpServletRequest request,
            Model model) {
        OpenDraft draft = access.open(member, id);
        model.addAttribute("open", draft);
        Optional<PageJob<ReviewedDraft>> job = jobs.of(id);
        model.addAttribute("job", job.orElse(null));
        job.map(PageJob::value).ifPresent(review -> show(member, draft, review, request, model));
        return part ? "draft-review :: job" : "draft-review";
    }

    private void show(Member member, OpenDraft draft, ReviewedDraft review, HttpServletRequest request, Model model) {
        model.addAttribute("review", review);
        model.addAttribute("current", review.isOf(draft));
        model.addAttribute("alone", !publishing.hasOthers(member));
        model.addAttribute(
                "findings",
                review.findings().stream()
                        .map(each -> DraftPage.PlacedProblem.of(draft, each))
                        .toList());
        if (review.difference() != null) {
            model.addAttribute("summary", DifferenceText.summary(review.difference()) + ".")
                    .addAttribute("differences", DifferenceHtml.part(review.difference()))
                    .addAttribute("impact", here(shown(member, review), request));
        }
    }

    /** A kept part of a page, with addresses of this server. */
    static String here(String shown, HttpServletRequest request) {
        return shown.replace("href=\"" + ROOT, "href=\"" + request.getContextPath());
    }

    private String shown(Member member, ReviewedDraft review) {
        TablesImpact impact = review.impact();
        return impact == null ? "" : ImpactHtml.part(impact, links(member));
    }

    private Map<String, String> links(Member member) {
        Map<String, String> links = new HashMap<>();
        assessed.of(member.workspace())
                .forEach(each -> links.put(ReviewDrafts.name(each), ROOT + "/ledger/records/" + each.record()));
        return links;
    }

    /** Begins to look the draft over. */
    @PostMapping("/review")
    String begin(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        OpenDraft draft = access.open(member, id);
        RuleBaseWithWorkbooks live = RulesPage.opened(auditing.own());
        jobs.start(id, job -> reviewing.review(member.workspace(), draft, live, job));
        return "redirect:/rules/drafts/" + id + "/review";
    }

    @PostMapping("/review/cancel")
    String cancel(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        access.open(member, id);
        jobs.of(id).ifPresent(PageJob::cancel);
        return "redirect:/rules/drafts/" + id + "/review";
    }

    /** Proposes the draft as it was reviewed. */
    @PostMapping("/propose")
    String propose(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sentence,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        OpenDraft draft = access.open(member, id);
        @Nullable ReviewedDraft review = jobs.of(id).map(PageJob::value).orElse(null);
        if (review == null) {
            throw new Refused(List.of(new Problem("The draft", "no review", "a draft that was looked over", null)));
        }
        String impact = review.impact() == null ? "" : ImpactJson.of(review.impact());
        return publishing
                .propose(member, draft, review, sentence, impact, shown(member, review), clock.instant())
                .either(made -> "redirect:/rules/proposals/" + made.id(), refused -> {
                    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                    model.addAttribute("problems", refused.problems()).addAttribute("sentence", sentence);
                    return review(member, id, false, request, model);
                });
    }
}
