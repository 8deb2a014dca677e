package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a capability brings into a score.
 *
 * @param level where it stands
 * @param points what each level counts, from 0 on, in the units of the score; null for one that its scale does not offer
 * @param full what it would count at best, in the same units
 */
public record ScoreShare(CapabilityLevel level, List<@Nullable Long> points, long full) {
    public ScoreShare {
        points = Collections.unmodifiableList(new ArrayList<>(points));
    }

    public String capability() {
        return level.capability();
    }

    /** What it counts at a level; at one that its scale does not offer, what the next lower one does. */
    public long at(int wanted) {
        for (int each = Math.min(wanted, points.size() - 1); each >= 0; each--) {
            Long counts = points.get(each);
            if (counts != null) {
                return counts;
            }
        }
        return 0;
    }

    /** What it counts in a reading. */
    public long in(Reading reading) {
        return at(level.under(reading, false));
    }

    /** The levels above the present one that count for more, lowest first. */
    public List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        for (int each = level.level() + 1; each < points.size(); each++) {
            if (points.get(each) != null && at(each) > at(each - 1)) {
                steps.add(each);
            }
        }
        return steps;
    }

    /** The lowest level that counts for as much as any. */
    public int best() {
        int best = 0;
        for (int each = 0; each < points.size(); each++) {
            best = at(each) > at(best) ? each : best;
        }
        return best;
    }

    /** Whether it counts for more than evidence shows. */
    public boolean unproven() {
        return in(Reading.EVIDENCED) < in(Reading.STATED);
    }

    /** How much more it may count than it does. */
    public long gain() {
        return at(best()) - in(Reading.STATED);
    }
}
