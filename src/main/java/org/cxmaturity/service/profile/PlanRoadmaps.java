package org.cxmaturity.service.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Planner;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.RulesRun;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WhatIfComparison;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.Row;

/** Plans roadmaps by the workbooks of a directory. */
public final class PlanRoadmaps implements Roadmapping {
    private final ProfileLoader cases;

    /** The use case. */
    public PlanRoadmaps(ProfileLoader cases) {
        this.cases = cases;
    }

    @Override
    public Result<Roadmap> roadmap(Subject subject, PlanRequest wish, WorkProgress phases) {
        phases.begin(Phase.READING);
        return open(subject, List.of()).then(open -> {
            RulesRun ruling = ruling(open, subject);
            List<Problem> problems = problems(open, ruling, wish, List.of());
            return problems.isEmpty()
                    ? new Result.Done<>(planner(open, ruling, phases).plan(open.profile(), wish))
                    : new Result.Refused<>(Fault.USAGE, problems);
        });
    }

    @Override
    public Result<WhatIf> whatIf(
            Subject subject, PlanRequest wish, List<String> edits, List<String> actions, WorkProgress phases) {
        phases.begin(Phase.READING);
        return open(subject, List.of()).then(before -> open(subject, edits).then(after -> {
            RulesRun ruling = ruling(before, subject);
            List<Problem> problems = problems(before, ruling, wish, actions);
            if (!problems.isEmpty()) {
                return new Result.Refused<WhatIf>(Fault.USAGE, problems);
            }
            WhatIfComparison supposition = new WhatIfComparison(
                    planner(before, ruling, phases), before.rules().ruleBase().tables(), ruling);
            return new Result.Done<>(supposition.compare(before.profile(), after.profile(), edits, actions, wish));
        }));
    }

    @Override
    public Result<WhatIf.Smallest> smallest(Subject subject, PlanRequest wish, WorkProgress phases) {
        phases.begin(Phase.READING);
        return open(subject, List.of()).then(open -> {
            RulesRun ruling = ruling(open, subject);
            List<Problem> problems = problems(open, ruling, wish, List.of());
            return problems.isEmpty()
                    ? new Result.Done<>(planner(open, ruling, phases).smallest(open.profile(), wish))
                    : new Result.Refused<>(Fault.USAGE, problems);
        });
    }

    private Result<LoadedProfile> open(Subject subject, List<String> edits) {
        return cases.open(subject.profile(), edits, subject.tables(), subject.names());
    }

    static Planner planner(LoadedProfile open, RulesRun ruling, WorkProgress phases) {
        return new Planner(open.rules().ruleBase().tables(), ruling, phases);
    }

    static RulesRun ruling(LoadedProfile open, Subject subject) {
        return new CachedRulesRun(open.rules().ruleBase(), subject.names().orElse(null));
    }

    /** What is asked for and does not exist, or is there already. */
    static List<Problem> problems(LoadedProfile open, RulesRun ruling, PlanRequest wish, List<String> actions) {
        List<Problem> problems = new ArrayList<>();
        Assessment assessment = ruling.of(open.profile()).assessment();
        List<String> models =
                assessment.placements().stream().map(Placement::model).toList();
        Optional<Placement> placement = assessment.placements().stream()
                .filter(each -> each.model().equals(wish.model()))
                .findFirst();
        if (placement.isEmpty()) {
            problems.add(unknown("--model", wish.model(), models));
        }
        if (placement.isPresent() && wish.stage() != null) {
            target(placement.get(), wish.stage()).ifPresent(problems::add);
        }
        List<String> known = open.rules().ruleBase().tables().all(ActionRow.class).stream()
                .map(Row::id)
                .toList();
        actions.stream()
                .filter(each -> !known.contains(each))
                .forEach(each -> problems.add(new Problem(
                        "--action",
                        "\"" + each + "\"",
                        "one of " + known.size() + " ids, such as " + known.get(0),
                        Nearest.to(each, known))));
        return problems;
    }

    private static Optional<Problem> target(Placement placement, String stage) {
        List<String> stages = placement.stages().stream().map(Stage::id).toList();
        List<String> above =
                stages.subList(placement.attained() ? placement.order() : placement.order() - 1, stages.size());
        if (!stages.contains(stage)) {
            return Optional.of(unknown("--target", stage, above.isEmpty() ? stages : above));
        }
        return above.contains(stage)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "--target",
                        "\"" + stage + "\", which is reached",
                        above.isEmpty()
                                ? "no target, as " + placement.name() + " is the highest stage of "
                                        + placement.modelName()
                                : "a stage above: " + String.join(", ", above),
                        null));
    }

    private static Problem unknown(String option, String found, List<String> known) {
        return new Problem(option, "\"" + found + "\"", "one of " + String.join(", ", known), Nearest.to(found, known));
    }
}
