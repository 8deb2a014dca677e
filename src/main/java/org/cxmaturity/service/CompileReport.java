package org.cxmaturity.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.Compilation;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.roadmap.Phases.Phase;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Ruling;
import org.cxmaturity.roadmap.Wish;
import org.cxmaturity.service.Roadmapping.Subject;
import org.cxmaturity.tables.Sheets;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.workbook.SheetView;
import org.jspecify.annotations.Nullable;

/** Compiles reports by the workbooks of a directory. */
public final class CompileReport implements ClientReporting {
    private final Cases cases;

    /** The use case. */
    public CompileReport(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Outcome<ClientReport> report(Subject subject, Wish wish, Extras extras, Phases phases) {
        phases.begin(Phase.READING);
        return cases.open(subject.profile(), subject.tables(), subject.names()).then(open -> {
            Ruling ruling = PlanRoadmaps.ruling(open, subject);
            List<Problem> problems = new ArrayList<>(PlanRoadmaps.problems(open, ruling, wish, List.of()));
            Outcome<Optional<Profile>> previous = previous(subject, extras, open.profile());
            if (previous instanceof Outcome.Refused<Optional<Profile>> refused && problems.isEmpty()) {
                return new Outcome.Refused<>(refused.fault(), refused.problems());
            }
            if (previous instanceof Outcome.Refused<Optional<Profile>> refused) {
                problems.addAll(refused.problems());
            }
            return problems.isEmpty()
                    ? previous.map(before -> compile(open, ruling, wish, extras, before.orElse(null), phases))
                    : new Outcome.Refused<>(Fault.USAGE, problems);
        });
    }

    private Outcome<Optional<Profile>> previous(Subject subject, Extras extras, Profile now) {
        if (extras.previous().isEmpty()) {
            return new Outcome.Done<>(Optional.empty());
        }
        return cases.open(extras.previous().get(), subject.tables(), subject.names())
                .then(open -> {
                    List<Problem> problems = earlier(open.profile(), now);
                    return problems.isEmpty()
                            ? new Outcome.Done<>(Optional.of(open.profile()))
                            : new Outcome.Refused<>(Fault.INPUT, problems);
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
            OpenCase open, Ruling ruling, Wish wish, Extras extras, @Nullable Profile before, Phases phases) {
        Derivation now = ruling.of(open.profile());
        Tables tables = open.rules().ruleBase().tables();
        Sheets sheets = new SheetView(tables, open.rules().places());
        Roadmap roadmap = PlanRoadmaps.planner(open, ruling, phases).plan(open.profile(), wish);
        phases.begin(Phase.WRITING);
        return new Compilation(now, tables, sheets, extras.named())
                .report(roadmap, before == null ? null : ruling.of(before));
    }
}
