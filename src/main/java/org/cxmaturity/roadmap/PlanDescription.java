package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.roadmap.PossibleActions.Prospect;
import org.cxmaturity.roadmap.Roadmap.Achieved;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.roadmap.SchedulingProblems.Figure;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** What a plan says of its actions and figures. */
final class PlanDescription {
    /** How the catalogue marks figures that rest on nothing but experience. */
    private static final String ESTIMATE = "estimate, unsourced";

    private final PossibleActions prospects;
    private final Precedence precedence;
    private final PlanSimulation course;
    private final Target target;
    private final PlanReasons grounds;
    private final Tables tables;

    PlanDescription(
            PossibleActions prospects, Precedence precedence, PlanSimulation course, Tables tables, Target target) {
        this.prospects = prospects;
        this.precedence = precedence;
        this.course = course;
        this.target = target;
        this.tables = tables;
        this.grounds = new PlanReasons(prospects, precedence, course, tables);
    }

    List<Planned> planned() {
        Map<String, Integer> ranks = new HashMap<>();
        prospects.all().forEach(each -> ranks.put(each.action().action(), ranks.size()));
        return course.chosen().stream()
                .map(this::planned)
                .sorted(Comparator.comparingInt(Planned::start)
                        .thenComparing(each -> ranks.get(each.action().action())))
                .toList();
    }

    private Planned planned(Task task) {
        Set<String> asked = target.demands(prospects.now()).stream()
                .map(TargetLevel::capability)
                .collect(Collectors.toSet());
        return new Planned(
                prospects.action(task.action()),
                course.end(task) - task.quarters() + 2,
                course.end(task) + 1,
                task.cost(),
                task.days(),
                course.holding(task).stream().anyMatch(lift -> asked.contains(lift.capability())),
                course.holding(task).stream()
                        .sorted(Comparator.comparing(ActionEffect::capability).thenComparing(ActionEffect::to))
                        .map(lift -> new Achieved(lift.capability(), name(lift.capability()), lift.to()))
                        .toList(),
                grounds.of(task));
    }

    private String name(String capability) {
        return tables.row(CapabilityRow.class, capability).name();
    }

    List<Roadmap.LeftOut> leftOut() {
        return prospects.all().stream()
                .map(Prospect::action)
                .filter(action ->
                        course.chosen().stream().noneMatch(task -> task.action().equals(action.action())))
                .map(action -> new Roadmap.LeftOut(action, grounds.against(action)))
                .toList();
    }

    /** What would come first against an obstacle and is beyond a limit, or needs something first that is. */
    List<Unanswered> unanswered() {
        List<Unanswered> unanswered = new ArrayList<>();
        leftOut().stream().map(Roadmap.LeftOut::action).forEach(action -> tooLarge(action.action())
                .ifPresent(tooLarge -> precedence
                        .firstBecauseOf(action.action())
                        .forEach(obstacle -> unanswered.add(new Unanswered(
                                obstacle,
                                tables.row(ObstacleRow.class, obstacle).name(),
                                action,
                                prospects.action(tooLarge.action()),
                                tooLarge.lacks(course.limits()))))));
        return unanswered;
    }

    private Optional<Task> tooLarge(String action) {
        Task task = course.task(action);
        return task.lacks(course.limits()).isEmpty()
                ? precedence.prerequisites(action).stream()
                        .flatMap(first -> tooLarge(first).stream())
                        .findFirst()
                : Optional.of(task);
    }

    Risk risk(SchedulingProblems briefing, Target wanted, PlanLimits limits, Scheduler scheduler) {
        PlanSimulation high = course.at(Figure.HIGH, prospects);
        List<Integer> quarters = IntStream.range(0, limits.quarters()).boxed().toList();
        return new Risk(
                quarters.stream().mapToLong(course::cost).sum(),
                quarters.stream().mapToLong(high::cost).sum(),
                quarters.stream().mapToLong(course::days).sum(),
                quarters.stream().mapToLong(high::days).sum(),
                quarters.stream()
                        .filter(each -> !limits.allows(high.cost(each), 0, 0))
                        .map(each -> each + 1)
                        .toList(),
                quarters.stream()
                        .filter(each -> !limits.allows(0, high.days(each), 0))
                        .map(each -> each + 1)
                        .toList(),
                reachedAtHigh(briefing, wanted, limits, scheduler));
    }

    private static @Nullable Integer reachedAtHigh(
            SchedulingProblems briefing, Target wanted, PlanLimits limits, Scheduler scheduler) {
        if (wanted.order() == 0) {
            return null;
        }
        SchedulingProblem brief = briefing.brief(wanted, limits, Figure.HIGH, true);
        int reached = new PlanSimulation(brief, scheduler.soonest(brief).starts()).reached();
        return reached < limits.quarters() ? Integer.valueOf(reached + 1) : null;
    }

    Figures figures() {
        List<String> sources = course.chosen().stream()
                .map(task -> prospects.action(task.action()))
                .map(Recommendation::figures)
                .toList();
        int estimated = (int) sources.stream().filter(ESTIMATE::equals).count();
        int partly =
                (int) sources.stream().filter(each -> each.contains(ESTIMATE)).count() - estimated;
        return new Figures(sources.size() - partly - estimated, partly, estimated);
    }
}
