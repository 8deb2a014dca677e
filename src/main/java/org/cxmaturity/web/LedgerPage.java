package org.cxmaturity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.audit.AuditRecord.Placed;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger: what is on record, looked for in any way, and when it was last held against its hashes. */
@Controller
final class LedgerPage {
    private static final int PAGE = 25;

    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;
    private final LedgerListing listing;
    private final LedgerJobs jobs;

    LedgerPage(WorkspaceLedgers ledgers, Auditing auditing, LedgerListing listing, LedgerJobs jobs) {
        this.ledgers = ledgers;
        this.auditing = auditing;
        this.listing = listing;
        this.jobs = jobs;
    }

    /**
     * What can be looked for.
     *
     * @param organisations names by id
     * @param models names by id
     * @param stages ids, of any model
     * @param ruleBases versions
     */
    record Known(
            Map<String, String> organisations,
            Map<String, String> models,
            SortedSet<String> stages,
            SortedSet<String> ruleBases) {
        static Known of(List<RecordSummary> all) {
            Known known = new Known(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
            for (RecordSummary each : all) {
                known.organisations().put(each.organisation(), each.organisationName());
                known.ruleBases().add(each.ruleBaseVersion());
                for (Placed placed : each.placements()) {
                    known.models().put(placed.model(), placed.modelName());
                    known.stages().add(placed.stage());
                }
            }
            return known;
        }
    }

    @GetMapping("/ledger")
    String ledger(
            @AuthenticationPrincipal Member member,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        LedgerSearch search = new LedgerSearch(typed);
        Result<List<RecordSummary>> all = listing.of(member.workspace());
        model.addAttribute("search", search)
                .addAttribute("all", all.<Integer>either(List::size, refused -> 0))
                .addAttribute("known", Known.of(all.either(records -> records, refused -> List.of())))
                .addAttribute("running", jobs.running(member.workspace()).orElse(null))
                .addAttribute(
                        "verified",
                        jobs.last(member.workspace(), LedgerJob.Kind.VERIFY).orElse(null));
        (search.isEmpty() ? all : found(member, search))
                .either(
                        records -> show(records, Math.max(1, page), model),
                        refused -> model.addAttribute("problems", refused.problems()));
        return "ledger";
    }

    private Result<List<RecordSummary>> found(Member member, LedgerSearch search) {
        return search.filter().then(wanted -> auditing.list(ledgers.of(member.workspace()), wanted, LedgerWatch.NONE));
    }

    /** The newest first. */
    private static Model show(List<RecordSummary> records, int page, Model model) {
        return model.addAttribute("count", records.size())
                .addAttribute("page", page)
                .addAttribute("pages", (records.size() + PAGE - 1) / PAGE)
                .addAttribute(
                        "records",
                        records.stream()
                                .sorted(Comparator.comparing(RecordSummary::sequence)
                                        .reversed())
                                .skip((long) (page - 1) * PAGE)
                                .limit(PAGE)
                                .toList());
    }
}
