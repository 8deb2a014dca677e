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

    /** A row that brings an action forward or puts it off. */
    record Taken(String obstacle, ObstacleStanceRow row) {}

    Precedence(PossibleActions possible, Tables tables) {
        this.possible = possible;
        this.tables = tables;
        this.obstacles = possible.now().all(Obstacle.class);
        obstacles.forEach(each -> called.put(each.obstacle(), calledBy(each.obstacle())));
        possible.all().forEach(each -> stances.put(each.action().action(), stances(each)));
    }

    private Set<String> calledBy(String obstacle) {
        return possible.now().all(ActionCalled.class).stream()
                .filter(call -> call.cause().equals(obstacle) && possible.holds(call.action()))
                .map(ActionCalled::action)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Taken> stances(PossibleAction action) {
        List<Taken> taken = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            tables.matching(ObstacleStanceRow.class, obstacle, action.proposal(), action.cost())
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
        List<Taken> all = stances.getOrDefault(action, List.of());
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

    /**
     * The actions before which another one does not start: what the obstacles call for that are answered first and do not bring it
     * forward. What comes first itself, or is needed for that, is behind none.
     */
    Set<String> behind(String action) {
        Set<String> behind = new TreeSet<>();
        called.forEach((obstacle, first) -> {
            if (comesFirst(obstacle) && !forwardBecauseOf(action, obstacle)) {
                behind.addAll(first);
            }
        });
        boolean exempt = first(action)
                || possible.all().stream()
                        .map(each -> each.action().action())
                        .anyMatch(each -> first(each) && upstream(each).contains(action));
        return exempt ? Set.of() : behind;
    }

    private boolean forwardBecauseOf(String action, String obstacle) {
        return !deferred(action)
                && deciding(action).stream().anyMatch(each -> each.obstacle().equals(obstacle));
    }

    private Set<String> upstream(String action) {
        Set<String> all = new HashSet<>();
        prerequisites(action).forEach(each -> {
            all.add(each);
            all.addAll(upstream(each));
        });
        return all;
    }

    /**
     * What each action has to wait for: its prerequisites, and, if an obstacle puts it off, whatever that obstacle calls for and
     * can be done. No action waits for one that waits for it.
     *
     * @param feasible the actions that could be done, each with what it needs first
     */
    Map<String, Set<String>> waits(Set<String> feasible) {
        Map<String, Set<String>> waits = new TreeMap<>();
        for (PossibleAction each : possible.all()) {
            waits.put(each.action().action(), prerequisites(each.action().action()));
        }
        waits.forEach((action, first) -> answers(action, feasible).stream()
                .filter(answer -> !leads(answer, action, waits))
                .forEach(first::add));
        return waits;
    }

    /** What the obstacles that put an action off call for. */
    private Set<String> answers(String action, Set<String> feasible) {
        Set<String> answers = new TreeSet<>();
        if (deferred(action)) {
            deciding(action).forEach(each -> answers.addAll(called.getOrDefault(each.obstacle(), Set.of())));
            answers.retainAll(feasible);
        }
        return answers;
    }

    /** Whether one action is, or waits for, another. */
    private static boolean leads(String from, String to, Map<String, Set<String>> waits) {
        return from.equals(to) || waits.getOrDefault(from, Set.of()).stream().anyMatch(next -> leads(next, to, waits));
    }
}
