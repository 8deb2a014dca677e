package org.cxmaturity.roadmap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which actions start when.
 *
 * @param starts the quarter in which each chosen action starts, from 0
 * @param gap how far it may be from the best one; null where it is the best, or nothing is known
 */
record Schedule(
        Map<String, Integer> starts,
        Optimality proof,
        @Nullable Gap gap) {
    Schedule {
        starts = Collections.unmodifiableMap(new TreeMap<>(starts));
    }

    Schedule(Map<String, Integer> starts, Optimality proof) {
        this(starts, proof, null);
    }
}
