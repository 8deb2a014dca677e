package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.roadmap.Roadmap.Achieved;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** What a plan says of its actions and figures. */
final class PlanDescription {
    /** How the catalogue marks figures that rest on nothing but experience. */
    private static final String ESTIMATE = "estimate, unsourced";

    private final PossibleActions possible;
    private final Precedence precedence;
    private final PlanSimulation simulation;
    private final Set<String> asked;
    private final PlanReasons reasons;
    private final Tables tables;

    PlanDescription(
            PossibleActions possible, Precedence precedence, PlanSimulation simulation, Tables tables, Target target) {
        this.possible = possible;
        this.precedence = precedence;
        this.simulation = simulation;
        this.tables = tables;
        this.asked = target.asked(possible.now());
        this.reasons = new PlanReasons(possible, precedence, simulation, asked, tables);
    }

    List<Planned> planned() {
        Map<String, Integer> ranks = new HashMap<>();
        possible.all().forEach(each -> ranks.put(each.action().action(), ranks.size()));
        return simulation.chosen().stream()
                .map(this::planned)
                .sorted(Comparator.comparingInt(Planned::start)
                        .thenComparing(each -> ranks.get(each.action().action())))
                .toList();
    }

    private Planned planned(Task task) {
        return new Planned(
                possible.action(task.action()),
                simulation.end(task) - task.quarters() + 2,
                simulation.end(task) + 1,
                task.cost(),
                task.days(),
                simulation.holding(task).stream().anyMatch(effect -> asked.contains(effect.capability())),
                simulation.holding(task).stream()
                        .sorted(Comparator.comparing(ActionEffect::capability).thenComparing(ActionEffect::to))
                        .map(effect -> new Achieved(effect.capability(), name(effect.capability()), effect.to()))
                        .toList(),
                reasons.of(task));
    }

    private String name(String capability) {
        return tables.row(CapabilityRow.class, capability).name();
    }

    /** What is recommended and not planned; what is left out because that is wanted is no news. */
    List<LeftOut> leftOut() {
        Stream<LeftOut> weighed = possible.all().stream()
                .filter(each -> !simulation.holds(each.action().action())
                        && !simulation.isUnwanted(each.action().action()))
                .map(each -> new LeftOut(each.action(), each.today() != null, reasons.against(each.action())));
        return Stream.concat(
                        weighed,
                        possible.forWantOfMeans().stream()
                                .map(action -> new LeftOut(action, true, LeftOut.Called.FOR_WANT_OF_MEANS)))
                .toList();
    }

    /** What would come first against an obstacle and is beyond a limit, or needs something first that is. */
    List<Unanswered> unanswered() {
        List<Unanswered> unanswered = new ArrayList<>();
        possible.recommendations().stream()
                .filter(action -> !simulation.holds(action.action()))
                .forEach(action -> tooLarge(action.action()).ifPresent(tooLarge -> precedence
                        .firstBecauseOf(action.action())
                        .forEach(obstacle -> unanswered.add(new Unanswered(
                                obstacle,
                                tables.row(ObstacleRow.class, obstacle).name(),
                                action,
                                possible.action(tooLarge.action()),
                                tooLarge.lacks(simulation.limits()))))));
        return unanswered;
    }

    private Optional<Task> tooLarge(String action) {
        Task task = simulation.task(action);
        return task.lacks(simulation.limits()).isEmpty()
                ? precedence.prerequisites(action).stream()
                        .flatMap(first -> tooLarge(first).stream())
                        .findFirst()
                : Optional.of(task);
    }

    Risk risk(
            SchedulingProblemBuilder problems,
            Target wanted,
            PlanLimits limits,
            ObstaclesFirst turn,
            Scheduler scheduler) {
        PlanSimulation high = simulation.at(Figure.HIGH, possible);
        List<Integer> quarters = IntStream.range(0, limits.quarters()).boxed().toList();
        return new Risk(
                quarters.stream().mapToLong(simulation::cost).sum(),
                quarters.stream().mapToLong(high::cost).sum(),
                quarters.stream().mapToLong(simulation::days).sum(),
                quarters.stream().mapToLong(high::days).sum(),
                quarters.stream()
                        .filter(each -> high.overspent(each) > 0)
                        .map(each -> each + 1)
                        .toList(),
                quarters.stream()
                        .filter(each -> limits.staffDays() != null && high.days(each) > limits.staffDays())
                        .map(each -> each + 1)
                        .toList(),
                reachedAtHigh(problems, wanted, limits, turn, scheduler));
    }

    private static @Nullable Integer reachedAtHigh(
            SchedulingProblemBuilder problems,
            Target wanted,
            PlanLimits limits,
            ObstaclesFirst turn,
            Scheduler scheduler) {
        if (wanted.order() == 0) {
            return null;
        }
        SchedulingProblem problem = problems.problem(wanted, limits, Figure.HIGH, turn);
        int reached = PlanSimulation.of(problem, scheduler.soonest(problem)).reached();
        return reached < limits.quarters() ? Integer.valueOf(reached + 1) : null;
    }

    /** By the sources as they are written, in whatever language they are told. */
    Figures figures() {
        Tables written = tables.inLanguage(Speech.ENGLISH);
        List<String> sources = simulation.chosen().stream()
                .map(task -> written.row(ActionRow.class, task.action()).source())
                .toList();
        int estimated =
                (int) sources.stream().filter(each -> each.startsWith(ESTIMATE)).count();
        int partly =
                (int) sources.stream().filter(each -> each.contains(ESTIMATE)).count() - estimated;
        return new Figures(sources.size() - partly - estimated, partly, estimated);
    }
}
