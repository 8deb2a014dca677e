package org.cxmaturity.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RecordFilter;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.Assessments;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.WorkspaceLedgers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ledger: what is on record, looked for in any way, and when it was last held against its hashes. The list comes from what was noted
 * with each record; the records themselves are read only for what they alone say, as they are long.
 */
@Controller
final class LedgerPage {
    private static final int PAGE = 25;

    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;
    private final Assessments assessments;
    private final Clients clients;
    private final LedgerJobs jobs;
    private final Clock clock;

    LedgerPage(
            WorkspaceLedgers ledgers,
            Auditing auditing,
            Assessments assessments,
            Clients clients,
            LedgerJobs jobs,
            Clock clock) {
        this.ledgers = ledgers;
        this.auditing = auditing;
        this.assessments = assessments;
        this.clients = clients;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** A record in the list. */
    record Listed(AssessmentOnRecord assessment, String client) {}

    /**
     * What can be looked for.
     *
     * @param clients names
     * @param models names by id
     * @param stages ids, of any model
     */
    record Known(SortedSet<String> clients, SortedMap<String, String> models, SortedSet<String> stages) {
        static Known of(List<Listed> all) {
            Known known = new Known(new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
            all.forEach(each -> {
                known.clients().add(each.client());
                each.assessment().stages().forEach(stage -> {
                    known.models().put(stage.model(), stage.modelName());
                    known.stages().add(stage.stage());
                });
            });
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
        List<Listed> all = all(member.workspace());
        model.addAttribute("search", search)
                .addAttribute("all", all.size())
                .addAttribute("known", Known.of(all))
                .addAttribute("running", jobs.running(member.workspace()).orElse(null))
                .addAttribute(
                        "verified",
                        jobs.last(member.workspace(), LedgerJob.Kind.VERIFY).orElse(null));
        search.filter()
                .then(wanted -> precisely(member, search, wanted).map(recorded -> all.stream()
                        .filter(each -> recorded.test(each.assessment().record()))
                        .filter(each -> search.wants(each.assessment(), each.client(), wanted, clock.getZone()))
                        .toList()))
                .either(
                        found -> show(found, Math.max(1, page), model),
                        refused -> model.addAttribute("problems", refused.problems()));
        return "ledger";
    }

    /** The newest first. */
    private List<Listed> all(UUID workspace) {
        Map<UUID, String> names = clients.all(workspace).stream().collect(Collectors.toMap(Client::id, Client::name));
        return assessments.newest(workspace, Integer.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(AssessmentOnRecord::record).reversed())
                .map(each -> new Listed(each, names.getOrDefault(each.client(), "")))
                .toList();
    }

    /** Which records say what only records say: all, where nothing of that is looked for. */
    private Result<Predicate<Long>> precisely(Member member, LedgerSearch search, RecordFilter wanted) {
        return search.isPrecise()
                ? auditing.list(ledgers.of(member.workspace()), wanted, LedgerWatch.NONE)
                        .map(found -> Set.copyOf(
                                found.stream().map(RecordSummary::sequence).toList()))
                        .map(numbers -> numbers::contains)
                : Result.done(any -> true);
    }

    private static Model show(List<Listed> records, int page, Model model) {
        return model.addAttribute("count", records.size())
                .addAttribute("page", page)
                .addAttribute("pages", (records.size() + PAGE - 1) / PAGE)
                .addAttribute(
                        "records",
                        records.stream()
                                .skip((long) (page - 1) * PAGE)
                                .limit(PAGE)
                                .toList());
    }
}
