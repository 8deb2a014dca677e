package org.cxmaturity.roadmap;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a stage asks and is not there: levels of capabilities, of which some have to be brought about. One that stands alone is one
 * of one.
 *
 * @param any the levels to choose from
 * @param needed how many of them
 */
record Demand(List<TargetLevel> any, int needed) {
    Demand {
        any = List.copyOf(any);
    }

    /** A level that is needed whatever else there is. */
    static Demand of(TargetLevel level) {
        return new Demand(List.of(level), 1);
    }

    /** Whether enough of its levels are there. */
    boolean met(Predicate<TargetLevel> there) {
        return any.stream().filter(there).count() >= needed;
    }
}
