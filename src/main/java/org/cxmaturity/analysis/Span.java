package org.cxmaturity.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one to below another.
 *
 * @param below null for no end
 */
record Span(BigDecimal from, @Nullable BigDecimal below) {
    static Span of(long from, long below) {
        return new Span(BigDecimal.valueOf(from), BigDecimal.valueOf(below));
    }

    /** Spans in rising order, those that touch as one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && span.from().equals(joined.get(last).below())) {
                joined.set(last, new Span(joined.get(last).from(), span.below()));
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
