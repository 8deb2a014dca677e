package org.cxmaturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One measured value of a KPI.
 *
 * @param value NPS −100 to 100; CSAT and RETENTION in percent, 0 to 100; CES on its scale
 * @param monthsAgo whole months from the day it was measured to the profile's day
 * @param responses sample size
 * @param interval how sure the value is; null where that was not worked out from the answers
 * @param series what makes values comparable: the survey or report they come from
 */
public record KpiMeasurement(
        KpiKind kind,
        BigDecimal value,
        LocalDate on,
        int monthsAgo,
        @Nullable Integer responses,
        @Nullable KpiInterval interval,
        String series,
        @Nullable BigDecimal scaleMin,
        @Nullable BigDecimal scaleMax,
        @Nullable String wording,
        @Nullable String segment,
        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.kpi(this);
    }

    @Override
    public String key() {
        return "kpis#" + kind + "/" + series + "/" + on;
    }
}
