package org.cxmaturity.model;

import java.math.BigDecimal;

/**
 * A KPI's latest value held against something.
 *
 * @param difference how far it lies above (or, negative, below) what it is held against, in the KPI's points
 * @param against the benchmark's row id, or the day of the earlier value
 */
public record KpiReading(KpiKind kind, String series, KpiBasis basis, BigDecimal difference, String against)
        implements Derived {
    @Override
    public String key() {
        return "kpi-reading#" + kind + "/" + series + "/" + basis + "/" + against;
    }
}
