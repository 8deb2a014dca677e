package org.cxmaturity.analysis;

import java.math.BigDecimal;
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

    boolean has(BigDecimal value) {
        return value.compareTo(from) >= 0 && (below == null || value.compareTo(below) < 0);
    }
}
