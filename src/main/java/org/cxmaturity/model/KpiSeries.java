package org.cxmaturity.model;

import java.math.BigDecimal;

/**
 * A KPI measured over time (R31). A change of wording, scale or segment breaks the series: what came before does not count.
 *
 * @param kinds how many of NPS, CSAT and CES the organisation measures at all
 * @param points values since the last break
 * @param months whole months from the first to the last of them
 * @param broken whether there was a break
 * @param change the last value less the first since the break
 */
public record KpiSeries(
        KpiKind kind,
        String series,
        int kinds,
        int points,
        int months,
        boolean broken,
        BigDecimal change,
        boolean evidenced)
        implements Derived {
    @Override
    public String key() {
        return "kpi-series#" + kind + "/" + series + "/" + points + "/" + months;
    }
}
