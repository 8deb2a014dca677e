package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.ObstaclesFirst;
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
    private final StandingPriorities standing;
    private final Tables tables;
    private final Map<String, Integer> worth;
    private final List<ActionWish> wishes;

    SchedulingProblemBuilder(PossibleActions possible, Precedence precedence, Tables tables) {
        this(possible, precedence, tables, List.of());
    }

    SchedulingProblemBuilder(PossibleActions possible, Precedence precedence, Tables tables, List<ActionWish> wishes) {
        this.possible = possible;
        this.precedence = precedence;
        this.standing = new StandingPriorities(possible, precedence, tables);
        this.tables = tables;
        this.worth = worth();
        this.wishes = List.copyOf(wishes);
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
     * @param turn what what obstacles call for may cost
     */
    SchedulingProblem problem(Target target, PlanLimits limits, Figure figure, ObstaclesFirst turn) {
        boolean strict = turn == ObstaclesFirst.STRICT;
        Map<String, Set<String>> waits = precedence.waits(strict);
        List<Task> tasks = new ArrayList<>();
        for (PossibleAction each : possible.all()) {
            String id = each.action().action();
            tasks.add(new Task(
                    id,
                    each.action().quarters(),
                    each.action().quarters(),
                    each.action().longest(),
                    figure.cost(each.action()),
                    figure.days(each.action()),
                    weight(id),
                    tasks.size(),
                    waits.getOrDefault(id, Set.of()),
                    needs(id),
                    strict ? precedence.behind(id) : Set.of(),
                    precedence.first(id),
                    precedence.awaits(id),
                    possible.effectsOf(id)));
        }
        return new SchedulingProblem(tasks, possible.levels(), worth, target.demands(possible.now()), limits, wishes);
    }

    private int weight(String action) {
        String figure = standing.of(action).map(Priority::name).orElse(PlanningRow.LATER);
        return tables.row(PlanningRow.class, PlanningRow.WEIGHT + figure).value();
    }

    /** What a level more of each capability counts: every dimension the same, shared among its capabilities by their weights. */
    private Map<String, Integer> worth() {
        Map<String, Integer> whole = new HashMap<>();
        List<CapabilityRow> applying = tables.all(CapabilityRow.class).stream()
                .filter(row -> possible.levels().containsKey(row.id())
                        && tables.scope().asks(row.id()))
                .toList();
        applying.forEach(row -> whole.merge(row.dimension(), row.weight(), Integer::sum));
        Map<String, Integer> shares = new TreeMap<>();
        applying.forEach(
                row -> shares.put(row.id(), DIMENSION * row.weight() / whole.getOrDefault(row.dimension(), 1)));
        return shares;
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
