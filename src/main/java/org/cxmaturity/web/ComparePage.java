package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.html.TrendHtml;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.reassessment.AssessmentSource;
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.cxmaturity.service.reassessment.CompareAssessments.Wanted;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What has changed between two of a client's assessments on record, or between one and the facts as they are now. */
@Controller
final class ComparePage {
    private static final String NOW = "now";

    private final CompareAssessments comparing;
    private final Assessments assessments;
    private final WorkspaceLedgers ledgers;
    private final ClientAccess access;

    ComparePage(CompareAssessments comparing, Assessments assessments, WorkspaceLedgers ledgers, ClientAccess access) {
        this.comparing = comparing;
        this.assessments = assessments;
        this.ledgers = ledgers;
        this.access = access;
    }

    @GetMapping("/clients/{id}/compare")
    String compare(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Optional<String> before,
            @RequestParam Optional<String> after,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ProfileVersion version = access.open(member, id, "compare", model);
        List<AssessmentOnRecord> onRecord = assessments.of(member.workspace(), id);
        // The newest of other facts, as what is on record of these says nothing new.
        String from = before.orElseGet(() -> onRecord.stream()
                .filter(each -> each.version() < version.number())
                .findFirst()
                .or(() -> onRecord.stream().findFirst())
                .map(each -> String.valueOf(each.record()))
                .orElse(""));
        String to = after.orElse(NOW);
        model.addAttribute("onRecord", onRecord).addAttribute("from", from).addAttribute("to", to);
        if (part || before.isPresent()) {
            comparing
                    .compare(
                            List.of(source(member, from, version, onRecord), source(member, to, version, onRecord)),
                            new Wanted(List.of(), true),
                            WorkProgress.NONE,
                            LedgerWatch.NONE)
                    .either(trend -> show(trend, model), refused -> model.addAttribute("problems", refused.problems()));
        }
        if (part) {
            response.setHeader("HX-Push-Url", request.getRequestURI() + "?before=" + from + "&after=" + to);
        }
        return part ? "compare :: compared" : "compare";
    }

    private AssessmentSource source(
            Member member, String named, ProfileVersion version, List<AssessmentOnRecord> onRecord) {
        if (named.equals(NOW)) {
            return new AssessmentSource.OfProfile(version.document(), Optional.empty());
        }
        return onRecord.stream()
                .filter(each -> String.valueOf(each.record()).equals(named))
                .findFirst()
                .map(each -> new AssessmentSource.OfRecord(ledgers.of(member.workspace()), named))
                .orElseThrow(NotThere::new);
    }

    private static Model show(Trend trend, Model model) {
        return model.addAttribute("trend", trend)
                .addAttribute("stands", TrendHtml.stands(trend))
                .addAttribute("steps", TrendHtml.steps(trend));
    }
}
