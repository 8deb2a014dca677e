package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Stance;
import org.cxmaturity.roadmap.PossibleActions.PossibleAction;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.Tables;

/** Which action comes before which: by prerequisites, and by what the tables say of today's obstacles (R25). */
final class Precedence {
    private final PossibleActions possible;
    private final Tables tables;
    private final List<Obstacle> obstacles;
    private final Map<String, Set<String>> called = new TreeMap<>();
    private final Map<String, List<Taken>> stances = new LinkedHashMap<>();
    private final Map<String, List<Taken>> lastingStances = new LinkedHashMap<>();
    private final Set<String> lasting;

    /** A row that brings an action forward or puts it off. */
    record Taken(String obstacle, ObstacleStanceRow row) {}

    Precedence(PossibleActions possible, Tables tables) {
        this.possible = possible;
        this.tables = tables;
        this.obstacles = possible.now().all(Obstacle.class);
        obstacles.forEach(each -> called.put(each.obstacle(), calledBy(each.obstacle())));
        this.lasting = new MeansObstacles(possible.now(), tables).lasting();
        for (PossibleAction each : possible.all()) {
            String id = each.action().action();
            stances.put(id, stances(each, each.cost()));
            List<Taken> unweighed = stances(each, new ActionCost(id, CostBand.UNSTATED));
            unweighed.removeIf(taken -> !lasting.contains(taken.obstacle()));
            lastingStances.put(id, unweighed);
        }
    }

    private Set<String> calledBy(String obstacle) {
        return possible.now().all(ActionCalled.class).stream()
                .filter(call -> call.cause().equals(obstacle) && possible.holds(call.action()))
                .map(ActionCalled::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Taken> stances(PossibleAction action, ActionCost cost) {
        List<Taken> taken = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            tables.matching(ObstacleStanceRow.class, obstacle, action.proposal(), cost)
                    .forEach(row -> taken.add(new Taken(obstacle.obstacle(), row)));
        }
        return taken;
    }

    /** The obstacles that call for an action before everything else. */
    List<String> firstBecauseOf(String action) {
        return called.entrySet().stream()
                .filter(each -> each.getValue().contains(action) && comesFirst(each.getKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean comesFirst(String obstacle) {
        return tables.row(ObstacleRow.class, obstacle).first();
    }

    /** The rows that decide about its turn: those that put it off, if there are any, else those that bring it forward. */
    List<Taken> deciding(String action) {
        return deciding(stances.getOrDefault(action, List.of()));
    }

    /** The same, as far as it does not go by the means that there are. */
    private List<Taken> decidingWhateverTheMeans(String action) {
        return deciding(lastingStances.getOrDefault(action, List.of()));
    }

    private static List<Taken> deciding(List<Taken> all) {
        List<Taken> deferring =
                all.stream().filter(each -> each.row().stance() == Stance.DEFER).toList();
        return deferring.isEmpty()
                ? all.stream()
                        .filter(each -> each.row().stance() == Stance.ADVANCE)
                        .toList()
                : deferring;
    }

    boolean deferred(String action) {
        return deciding(action).stream().anyMatch(each -> each.row().stance() == Stance.DEFER);
    }

    /** What an action needs first, as far as it is possible at all. */
    Set<String> prerequisites(String action) {
        Set<String> first = new TreeSet<>(tables.row(ActionRow.class, action).prerequisites());
        first.removeIf(each -> !possible.holds(each));
        return first;
    }

    /** Whether an obstacle that is answered first calls for an action. */
    boolean first(String action) {
        return !firstBecauseOf(action).isEmpty();
    }

    private boolean opens(String action) {
        return firstBecauseOf(action).stream().anyMatch(lasting::contains);
    }

    /**
     * The actions that open a plan before another one: what the obstacles call for that are answered first and do not bring it forward.
     * What opens a plan itself, or is needed for that, is behind none. Obstacles of means are not among them: they order what can be
     * afforded, and must not hold up more than less money would.
     */
    Set<String> behind(String action) {
        Set<String> behind = new TreeSet<>();
        called.forEach((obstacle, first) -> {
            if (lasting.contains(obstacle) && comesFirst(obstacle) && !forwardBecauseOf(action, obstacle)) {
                behind.addAll(first);
            }
        });
        boolean exempt = opens(action)
                || possible.all().stream()
                        .map(each -> each.action().action())
                        .anyMatch(each -> opens(each) && upstream(each).contains(action));
        return exempt ? Set.of() : behind;
    }

    private boolean forwardBecauseOf(String action, String obstacle) {
        List<Taken> deciding = decidingWhateverTheMeans(action);
        return deferringWhateverTheMeans(action).isEmpty()
                && deciding.stream().anyMatch(each -> each.obstacle().equals(obstacle));
    }

    /** What obstacles do to its turn that are there whatever the means. */
    Stance stanceWhateverTheMeans(String action) {
        return decidingWhateverTheMeans(action).stream()
                .map(each -> each.row().stance())
                .findFirst()
                .orElse(Stance.NEUTRAL);
    }

    /** What an action needs first, what that needs first, and so on. */
    Set<String> upstream(String action) {
        Set<String> all = new HashSet<>();
        prerequisites(action).forEach(each -> {
            all.add(each);
            all.addAll(upstream(each));
        });
        return all;
    }

    /** What an action waits for where an obstacle puts it off: all that the obstacle calls for and that does not need the action. */
    Set<String> awaits(String action) {
        Set<String> answers = deferred(action) ? answers(deciding(action)) : new TreeSet<>();
        answers.removeIf(answer -> answer.equals(action) || upstream(answer).contains(action));
        return answers;
    }

    /**
     * What each action has to come after: its prerequisites, and, if the price is taken knowingly, what answers the obstacles that put
     * it off whatever the means. No action waits for one that waits for it.
     */
    Map<String, Set<String>> waits(boolean strict) {
        Map<String, Set<String>> waits = new TreeMap<>();
        for (PossibleAction each : possible.all()) {
            waits.put(each.action().action(), prerequisites(each.action().action()));
        }
        if (strict) {
            waits.forEach((action, first) -> answers(deferringWhateverTheMeans(action)).stream()
                    .filter(answer -> !leads(answer, action, waits))
                    .forEach(first::add));
        }
        return waits;
    }

    private List<Taken> deferringWhateverTheMeans(String action) {
        return decidingWhateverTheMeans(action).stream()
                .filter(each -> each.row().stance() == Stance.DEFER)
                .toList();
    }

    private Set<String> answers(List<Taken> deferring) {
        Set<String> answers = new TreeSet<>();
        deferring.forEach(each -> answers.addAll(called.getOrDefault(each.obstacle(), Set.of())));
        return answers;
    }

    /** Whether one action is, or waits for, another. */
    private static boolean leads(String from, String to, Map<String, Set<String>> waits) {
        return from.equals(to) || waits.getOrDefault(from, Set.of()).stream().anyMatch(next -> leads(next, to, waits));
    }
}
