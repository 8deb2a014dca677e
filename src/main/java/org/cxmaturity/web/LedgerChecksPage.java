package org.cxmaturity.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.KeptHeads;
import org.cxmaturity.terminal.AuditText;
import org.cxmaturity.terminal.Style;
import org.cxmaturity.workspace.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Is the ledger as it was written, and does it come out the same? Done beside the pages, which say how far it has come. */
@Controller
@RequestMapping("/ledger/checks")
final class LedgerChecksPage {
    private static final Style STYLE = new Style(false, Style.LEAST_WIDTH, new PagePointers());

    private final Auditing auditing;
    private final LedgerJobs jobs;

    LedgerChecksPage(Auditing auditing, LedgerJobs jobs) {
        this.auditing = auditing;
        this.jobs = jobs;
    }

    @PostMapping
    String start(
            @AuthenticationPrincipal Member member,
            @RequestParam LedgerJob.Kind kind,
            @RequestParam(defaultValue = "") String record) {
        Optional<String> one = Optional.of(record.strip()).filter(each -> !each.isEmpty());
        LedgerJob job = jobs.start(
                member.workspace(), kind, one.orElse(""), (ledger, watch) -> answer(kind, ledger, one, watch));
        return "redirect:/ledger/checks/" + job.id();
    }

    private Result<LedgerJob.Answer> answer(
            LedgerJob.Kind kind, LedgerStore ledger, Optional<String> record, LedgerWatch watch) {
        return switch (kind) {
            case VERIFY ->
                auditing.verify(ledger, KeptHeads.NONE, List.of(), watch).map(LedgerChecksPage::answer);
            case REPLAY ->
                auditing.replay(ledger, record, Optional.empty(), watch).map(LedgerChecksPage::answer);
            case RECOMPUTE -> auditing.recompute(ledger, record, watch).map(LedgerChecksPage::answer);
        };
    }

    private static LedgerJob.Answer answer(Verification found) {
        return new LedgerJob.Answer(found.isWhole(), AuditText.of(found, "ledger.jsonl", STYLE), List.of());
    }

    private static LedgerJob.Answer answer(List<ReplayedRecord> all) {
        return new LedgerJob.Answer(
                all.stream().allMatch(ReplayedRecord::agrees), AuditText.replayed(all, STYLE), List.of());
    }

    /** How far a check has come, or what came of it. */
    @GetMapping("/{id}")
    String check(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        model.addAttribute("job", job(member, id));
        return part ? "ledger-check :: job" : "ledger-check";
    }

    private LedgerJob job(Member member, UUID id) {
        return jobs.job(member.workspace(), id).orElseThrow(NotThere::new);
    }

    @PostMapping("/{id}/cancel")
    String cancel(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        job(member, id).work().cancel();
        return "redirect:/ledger/checks/" + id;
    }
}
