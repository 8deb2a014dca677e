package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.roadmap.PossibleActions.PossibleAction;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.PlanningRow;
import org.cxmaturity.tables.Tables;

/** Makes problems for the scheduler from what could be done. */
final class SchedulingProblemBuilder {
    /** What a dimension's whole rise by one level counts. */
    private static final int DIMENSION = 1000;

    private final PossibleActions possible;
    private final Precedence precedence;
    private final Tables tables;
    private final Map<String, Integer> worth;

    SchedulingProblemBuilder(PossibleActions possible, Precedence precedence, Tables tables) {
        this.possible = possible;
        this.precedence = precedence;
        this.tables = tables;
        this.worth = worth();
    }

    /** What to plan on: what is to be counted on, no money where none is needed and else the middle of the ranges; or the most. */
    enum Figure {
        MIDDLE,
        HIGH;

        long cost(Recommendation action) {
            long high = action.cost().high();
            return this == HIGH ? high : ActionFigures.outlay(action.cost().low(), high);
        }

        int days(Recommendation action) {
            int low = action.staffDays().low();
            int high = action.staffDays().high();
            return this == HIGH ? high : low + (high - low + 1) / 2;
        }
    }

    /**
     * A problem.
     *
     * @param obstaclesFirst whether what obstacles call for comes first, and what they put off waits
     */
    SchedulingProblem problem(Target target, PlanLimits limits, Figure figure, boolean obstaclesFirst) {
        Set<String> feasible = feasible(limits, figure);
        Map<String, Set<String>> waits = obstaclesFirst ? precedence.waits(feasible) : precedence.waits(Set.of());
        List<Task> tasks = new ArrayList<>();
        for (PossibleAction each : possible.all()) {
            String id = each.action().action();
            tasks.add(new Task(
                    id,
                    each.action().quarters(),
                    figure.cost(each.action()),
                    figure.days(each.action()),
                    weight(each.action().priority()),
                    waits.getOrDefault(id, Set.of()),
                    needs(id),
                    obstaclesFirst && precedence.first(id),
                    obstaclesFirst ? precedence.behind(id) : Set.of(),
                    possible.effectsOf(id)));
        }
        return new SchedulingProblem(tasks, possible.levels(), worth, target.demands(possible.now()), limits);
    }

    private int weight(Priority priority) {
        return tables.row(PlanningRow.class, PlanningRow.WEIGHT + priority.name())
                .value();
    }

    /** What a level more of each capability counts: every dimension the same, shared among its capabilities by their weights. */
    private Map<String, Integer> worth() {
        Map<String, Integer> whole = new HashMap<>();
        List<CapabilityRow> applying = tables.all(CapabilityRow.class).stream()
                .filter(row -> possible.levels().containsKey(row.id()))
                .toList();
        applying.forEach(row -> whole.merge(row.dimension(), row.weight(), Integer::sum));
        Map<String, Integer> shares = new TreeMap<>();
        applying.forEach(
                row -> shares.put(row.id(), DIMENSION * row.weight() / whole.getOrDefault(row.dimension(), 1)));
        return shares;
    }

    /** The actions that could be done if there were nothing else to do, each with what it needs first. */
    private Set<String> feasible(PlanLimits limits, Figure figure) {
        Set<String> alone = new HashSet<>();
        for (PossibleAction each : possible.all()) {
            Recommendation action = each.action();
            Task task = new Task(
                    action.action(),
                    action.quarters(),
                    figure.cost(action),
                    figure.days(action),
                    1,
                    Set.of(),
                    List.of(),
                    false,
                    Set.of(),
                    List.of());
            if (task.fits(limits)) {
                alone.add(action.action());
            }
        }
        Set<String> feasible = new HashSet<>(alone);
        feasible.removeIf(each -> !within(each, alone));
        return feasible;
    }

    private boolean within(String action, Set<String> alone) {
        return alone.contains(action)
                && precedence.prerequisites(action).stream().allMatch(each -> within(each, alone));
    }

    /** Levels that a prerequisite would have brought about which nobody recommends, since others are to do the same. */
    private List<TargetLevel> needs(String action) {
        List<TargetLevel> needs = new ArrayList<>();
        for (String first : tables.row(ActionRow.class, action).prerequisites()) {
            if (!possible.holds(first)) {
                tables.naming(EffectRow.class, "action", first).stream()
                        .filter(effect -> possible.levels().containsKey(effect.capability()))
                        .filter(effect -> possible.level(effect.capability()) < effect.to())
                        .forEach(effect -> needs.add(new TargetLevel(effect.capability(), effect.to())));
            }
        }
        return needs;
    }
}
