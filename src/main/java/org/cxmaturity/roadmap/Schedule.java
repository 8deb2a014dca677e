package org.cxmaturity.roadmap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which actions start when, and over how many quarters each is done.
 *
 * @param places of each chosen action
 * @param gap how far it may be from the best one; null where it is the best, or nothing is known
 */
record Schedule(
        Map<String, Placed> places,
        Optimality proof,
        @Nullable Gap gap) {
    Schedule {
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    Schedule(Map<String, Placed> places, Optimality proof) {
        this(places, proof, null);
    }

    /** The quarter in which each chosen action starts, from 0. */
    Map<String, Integer> starts() {
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().start(), (one, other) -> one, TreeMap::new));
    }

    /** The problem that it answers, each chosen action at its pace. */
    SchedulingProblem paced(SchedulingProblem problem) {
        return problem.with(problem.tasks().stream()
                .map(task -> {
                    Placed placed = places.get(task.action());
                    return placed == null ? task : task.over(placed.quarters());
                })
                .toList());
    }
}
