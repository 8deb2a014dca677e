package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one to below another.
 *
 * @param below null for no end
 */
record NumberRange(BigDecimal from, @Nullable BigDecimal below) {
    static NumberRange of(long from, long below) {
        return new NumberRange(BigDecimal.valueOf(from), BigDecimal.valueOf(below));
    }

    /** Spans in rising order, those that touch as one. */
    static List<NumberRange> joined(List<NumberRange> spans) {
        List<NumberRange> joined = new ArrayList<>();
        for (NumberRange span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && span.from().equals(joined.get(last).below())) {
                joined.set(last, new NumberRange(joined.get(last).from(), span.below()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    boolean has(BigDecimal value) {
        return value.compareTo(from) >= 0 && (below == null || value.compareTo(below) < 0);
    }
}
