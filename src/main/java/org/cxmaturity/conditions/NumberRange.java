package org.cxmaturity.conditions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one to below another.
 *
 * @param below null for no end
 */
public record NumberRange(BigDecimal from, @Nullable BigDecimal below) {
    static NumberRange of(long from, long below) {
        return new NumberRange(BigDecimal.valueOf(from), BigDecimal.valueOf(below));
    }

    /** Ranges in rising order, those that touch as one. */
    public static List<NumberRange> joined(List<NumberRange> ranges) {
        List<NumberRange> joined = new ArrayList<>();
        for (NumberRange range : ranges) {
            int last = joined.size() - 1;
            if (last >= 0 && range.from().equals(joined.get(last).below())) {
                joined.set(last, new NumberRange(joined.get(last).from(), range.below()));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    /** Whether a number lies in it. */
    public boolean has(BigDecimal number) {
        return number.compareTo(from) >= 0 && (below == null || number.compareTo(below) < 0);
    }

    /** Whether it has a number with another one in common. */
    boolean meets(NumberRange other) {
        return has(other.from) || other.has(from);
    }

    /** Whether all of another one lies in it. */
    public boolean includes(NumberRange other) {
        return from.compareTo(other.from) <= 0
                && (below == null || (other.below != null && below.compareTo(other.below) >= 0));
    }
}
