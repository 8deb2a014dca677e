package org.cxmaturity.roadmap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which actions start when.
 *
 * @param starts the quarter in which each chosen action starts, from 0
 */
record Schedule(Map<String, Integer> starts, Optimality proof) {
    Schedule {
        starts = Collections.unmodifiableMap(new TreeMap<>(starts));
    }
}
