package org.cxmaturity.roadmap;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a stage asks and is not there: levels of capabilities, of which so many have to be brought about that what they count comes to
 * enough. A criterion is one level that counts for one; of a group of criteria each does; of a score each level counts what it adds.
 *
 * @param any the levels to choose from
 * @param needed what those brought about have to come to
 */
record Demand(List<Part> any, long needed) {
    Demand {
        any = List.copyOf(any);
    }

    /**
     * A level that would help.
     *
     * @param counts what it counts, above 0; the higher level of a capability counts besides the lower one
     */
    record Part(TargetLevel level, long counts) {
        /** A level of which nothing but the number counts. */
        static Part of(TargetLevel level) {
            return new Part(level, 1);
        }
    }

    /** A level that is needed whatever else there is. */
    static Demand of(TargetLevel level) {
        return new Demand(List.of(Part.of(level)), 1);
    }

    /** Whether enough of its levels are there. */
    boolean met(Predicate<TargetLevel> there) {
        return sum(there) >= needed;
    }

    /** What those of its levels come to that are there. */
    long sum(Predicate<TargetLevel> there) {
        return any.stream()
                .filter(each -> there.test(each.level()))
                .mapToLong(Part::counts)
                .sum();
    }

    /** Whether its levels count one each, so that what is needed is a number of them. */
    boolean byNumber() {
        return any.stream().allMatch(each -> each.counts() == 1);
    }

    /** Whether none of its levels can be spared. */
    boolean all() {
        return sum(level -> true) == needed;
    }

    /** Its levels. */
    List<TargetLevel> levels() {
        return any.stream().map(Part::level).toList();
    }
}
