package org.cxmaturity.web;

import java.util.List;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.html.TrendHtml;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.reassessment.AssessmentSource;
import org.cxmaturity.service.reassessment.CompareAssessments;
import org.cxmaturity.service.reassessment.CompareAssessments.Wanted;
import org.cxmaturity.terminal.RecordDifferenceText;
import org.cxmaturity.terminal.Style;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What differs between two records of one organisation, and what made the difference: facts, rules or both. */
@Controller
final class CompareRecordsPage {
    private static final Style STYLE = new Style(false, Style.LEAST_WIDTH, new PagePointers());
    private static final int TWO = 2;

    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;
    private final CompareAssessments comparing;

    CompareRecordsPage(WorkspaceLedgers ledgers, Auditing auditing, CompareAssessments comparing) {
        this.ledgers = ledgers;
        this.auditing = auditing;
        this.comparing = comparing;
    }

    @GetMapping("/ledger/compare")
    String compare(
            @AuthenticationPrincipal Member member, @RequestParam(defaultValue = "") List<Long> no, Model model) {
        List<Long> numbers = no.stream().sorted().toList();
        model.addAttribute("numbers", numbers);
        two(numbers)
                .then(any -> compared(ledgers.of(member.workspace()), numbers, model))
                .either(any -> model, refused -> model.addAttribute("problems", refused.problems()));
        return "ledger-compare";
    }

    private static Result<Boolean> two(List<Long> numbers) {
        return numbers.size() == TWO
                ? Result.done(true)
                : Result.refused(
                        Fault.USAGE,
                        new Problem(
                                "Compare",
                                numbers.isEmpty() ? "no record that is ticked" : numbers.size() + " records",
                                "two records of one client",
                                null));
    }

    private Result<Model> compared(LedgerStore ledger, List<Long> numbers, Model model) {
        String before = numbers.get(0).toString();
        String after = numbers.get(1).toString();
        return auditing.difference(ledger, before, after, LedgerWatch.NONE).then(difference -> comparing
                .compare(
                        List.of(
                                new AssessmentSource.OfRecord(ledger, before),
                                new AssessmentSource.OfRecord(ledger, after)),
                        new Wanted(List.of(), true),
                        WorkProgress.NONE,
                        LedgerWatch.NONE)
                .map(trend -> model.addAttribute("made", RecordDifferenceText.of(difference, STYLE))
                        .addAttribute("trend", trend)
                        .addAttribute("stands", TrendHtml.stands(trend))
                        .addAttribute("steps", TrendHtml.steps(trend))));
    }
}
