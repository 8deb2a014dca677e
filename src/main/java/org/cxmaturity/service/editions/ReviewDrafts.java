package org.cxmaturity.service.editions;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.audit.RuleBaseWithWorkbooks;
import org.cxmaturity.service.audit.WorkbookLoader;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.service.tables.CheckTables;
import org.cxmaturity.service.tables.TableWorkbench;
import org.cxmaturity.service.tables.WorkbookSet;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.workspace.AssessedProfile;
import org.cxmaturity.workspace.AssessedProfiles;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.RuleEdition;
import org.cxmaturity.workspace.RuleEditions;
import org.jspecify.annotations.Nullable;

/** Says what a draft would do: what is wrong with it, what it has otherwise than what is live, and whom that moves. */
public final class ReviewDrafts {
    private static final String LIVE = "live";
    private static final String DRAFT = "draft";

    private final TableWorkbench bench;
    private final WorkbookLoader loader;
    private final RuleEditions editions;
    private final AssessedProfiles assessed;
    private final Clients clients;
    private @Nullable CheckTables checks;

    /** Use cases over these clients and their assessments on record. */
    public ReviewDrafts(
            TableWorkbench bench,
            WorkbookLoader loader,
            RuleEditions editions,
            AssessedProfiles assessed,
            Clients clients) {
        this.bench = bench;
        this.loader = loader;
        this.editions = editions;
        this.assessed = assessed;
        this.clients = clients;
    }

    /** The number of the edition that a workspace goes by; 0 for the rule base that came with the product. */
    public static long live(RuleEditions editions, UUID workspace) {
        return editions.live(workspace).map(RuleEdition::number).orElse(0L);
    }

    /** The name of a recorded profile as an impact gives it, by which it is found again. */
    public static String name(AssessedProfile profile) {
        return "No. " + profile.record() + " " + profile.name() + ".yaml";
    }

    /**
     * Looks a draft over.
     *
     * @param live the rule base that the workspace goes by
     * @param progress is told how many of the assessments on record are done
     */
    public Result<ReviewedDraft> review(
            UUID workspace, OpenDraft draft, RuleBaseWithWorkbooks live, Progress progress) {
        SortedMap<String, byte[]> workbooks = EditDrafts.workbooks(draft);
        WorkbookSet before = new WorkbookSet(LIVE, false, live.workbooks());
        WorkbookSet after = new WorkbookSet(DRAFT, false, workbooks);
        Optional<RuleEdition> now = editions.live(workspace);
        if (now.isPresent()
                && !now.get().digest().equals(live.loaded().ruleBase().id().digest())) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            "What is live",
                            "an edition that was published just now",
                            "the one that was live when this began: look the draft over again",
                            null));
        }
        long edition = now.map(RuleEdition::number).orElse(0L);
        return checks().check(after, Optional.of(before), false, WorkProgress.NONE)
                .then(examination -> {
                    if (!examination.of(Finding.Severity.ERROR).isEmpty()) {
                        return Result.done(new ReviewedDraft(draft, edition, workbooks, null, examination, null, null));
                    }
                    return loader.load(workbooks).then(loaded -> bench.difference(before, after)
                            .then(difference -> impact(workspace, before, after, difference, progress)
                                    .map(impact -> new ReviewedDraft(
                                            draft,
                                            edition,
                                            workbooks,
                                            loaded.ruleBase().id(),
                                            examination,
                                            difference,
                                            impact.orElse(null)))));
                });
    }

    /** Made with the first review, as it reads what the product was built with. */
    private synchronized CheckTables checks() {
        CheckTables known = checks == null ? new CheckTables() : checks;
        checks = known;
        return known;
    }

    private Result<Optional<TablesImpact>> impact(
            UUID workspace, WorkbookSet before, WorkbookSet after, EditionDifference difference, Progress progress) {
        List<AssessedProfile> all = assessed.of(workspace);
        if (all.isEmpty() || difference.isEmpty()) {
            return Result.done(Optional.empty());
        }
        List<ProfileCollection.Document> documents =
                all.stream().map(each -> document(workspace, each)).toList();
        return bench.impact(before, after, new ProfileCollection("the assessments on record", documents), progress)
                .map(Optional::of);
    }

    private ProfileCollection.Document document(UUID workspace, AssessedProfile of) {
        return new ProfileCollection.Document(
                name(of),
                of.size(),
                () -> new ByteArrayInputStream(clients.version(workspace, of.client(), of.version())
                        .orElseThrow()
                        .document()
                        .bytes()));
    }
}
