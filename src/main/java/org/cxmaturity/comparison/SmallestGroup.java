package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Delta debugging: of changes that together undo something, some of which nothing can be left out. A group that does not undo it, or
 * cannot be tried, is never taken, so that what is found always undoes it.
 */
final class SmallestGroup {
    private SmallestGroup() {}

    /**
     * Such a group.
     *
     * @param enough changes that undo it
     */
    static BitSet of(BitSet enough, Predicate<BitSet> undoes) {
        BitSet group = enough;
        int parts = 2;
        while (group.cardinality() > 1) {
            List<BitSet> split = split(group, Math.min(parts, group.cardinality()));
            BitSet smaller = smaller(group, split, undoes);
            if (smaller != null) {
                parts = split.contains(smaller) ? 2 : Math.max(2, split.size() - 1);
                group = smaller;
            } else if (split.size() == group.cardinality()) {
                return group;
            } else {
                parts = 2 * split.size();
            }
        }
        return group;
    }

    /** A part that undoes it, or all but a part; null where there is none. */
    private static @Nullable BitSet smaller(BitSet group, List<BitSet> split, Predicate<BitSet> undoes) {
        for (BitSet part : split) {
            if (undoes.test(part)) {
                return part;
            }
        }
        for (BitSet part : split) {
            BitSet rest = (BitSet) group.clone();
            rest.andNot(part);
            if (undoes.test(rest)) {
                return rest;
            }
        }
        return null;
    }

    private static List<BitSet> split(BitSet group, int parts) {
        int[] members = group.stream().toArray();
        List<BitSet> split = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            BitSet set = new BitSet();
            for (int at = part * members.length / parts; at < (part + 1) * members.length / parts; at++) {
                set.set(members[at]);
            }
            split.add(set);
        }
        return split;
    }
}
