package org.cxmaturity.service.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportCompiler;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.RulesRun;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.service.profile.Roadmapping.Subject;
import org.cxmaturity.tables.Sheets;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Compiles reports by the workbooks of a directory. */
public final class CompileReport implements ClientReporting {
    private final ProfileLoader cases;

    /** The use case. */
    public CompileReport(ProfileLoader cases) {
        this.cases = cases;
    }

    @Override
    public Result<ClientReport> report(Subject subject, PlanRequest wish, Extras extras, WorkProgress phases) {
        phases.begin(Phase.READING);
        return cases.open(subject.profile(), subject.tables(), subject.names()).then(open -> {
            RulesRun ruling = PlanRoadmaps.ruling(open, subject);
            List<Problem> problems = new ArrayList<>(PlanRoadmaps.problems(open, ruling, wish, List.of()));
            Result<Optional<Profile>> previous = previous(subject, extras, open.profile());
            if (previous instanceof Result.Refused<Optional<Profile>> refused && problems.isEmpty()) {
                return new Result.Refused<>(refused.fault(), refused.problems());
            }
            if (previous instanceof Result.Refused<Optional<Profile>> refused) {
                problems.addAll(refused.problems());
            }
            return problems.isEmpty()
                    ? previous.map(before -> compile(open, ruling, wish, extras, before.orElse(null), phases))
                    : new Result.Refused<>(Fault.USAGE, problems);
        });
    }

    private Result<Optional<Profile>> previous(Subject subject, Extras extras, Profile now) {
        if (extras.previous().isEmpty()) {
            return new Result.Done<>(Optional.empty());
        }
        return cases.open(extras.previous().get(), subject.tables(), subject.names())
                .then(open -> {
                    List<Problem> problems = earlier(open.profile(), now);
                    return problems.isEmpty()
                            ? new Result.Done<>(Optional.of(open.profile()))
                            : new Result.Refused<>(Fault.INPUT, problems);
                });
    }

    private static List<Problem> earlier(Profile before, Profile now) {
        List<Problem> problems = new ArrayList<>();
        if (!before.organisation().id().equals(now.organisation().id())) {
            problems.add(new Problem(
                    "--previous organisation.id",
                    "\"" + before.organisation().id() + "\"",
                    "\"" + now.organisation().id() + "\", the organisation that the report is about",
                    null));
        }
        if (!before.asOf().isBefore(now.asOf())) {
            problems.add(new Problem("--previous asOf", before.asOf().toString(), "a day before " + now.asOf(), null));
        }
        return problems;
    }

    private static ClientReport compile(
            LoadedProfile open,
            RulesRun ruling,
            PlanRequest wish,
            Extras extras,
            @Nullable Profile before,
            WorkProgress phases) {
        Derivation now = ruling.of(open.profile());
        Tables tables = open.rules().ruleBase().tables();
        Sheets sheets = new SheetView(tables, open.rules().places());
        Roadmap roadmap = PlanRoadmaps.planner(open, ruling, phases).plan(open.profile(), wish);
        phases.begin(Phase.WRITING);
        return new ReportCompiler(now, tables, sheets, extras.named())
                .report(roadmap, before == null ? null : ruling.of(before));
    }
}
