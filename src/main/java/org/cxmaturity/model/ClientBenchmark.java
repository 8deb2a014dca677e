package org.cxmaturity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A KPI value that the client knows of others, such as a competitor, or of a part of its own house (R32).
 *
 * @param of whose value it is
 * @param value on the KPI's scale, as that of {@link KpiMeasurement}
 * @param year when it was measured
 * @param country where, ISO 3166-1 alpha-2; null where it was not stated
 * @param responses the sample's size; null where it was not stated
 * @param source where the client has it from
 * @param scaleMin the low end of the scale of a CES; null for a KPI whose scale goes without saying
 */
public record ClientBenchmark(
        String id,
        KpiKind kind,
        String of,
        BigDecimal value,
        int year,
        @Nullable String country,
        @Nullable Integer responses,
        String source,
        @Nullable BigDecimal scaleMin,
        @Nullable BigDecimal scaleMax,
        boolean evidenced,
        Backing backing)
        implements Given {
    /** Whether a series measures the same on the same scale. */
    public boolean measures(KpiSeries series) {
        return kind == series.kind()
                && (kind != KpiKind.CES || alike(scaleMin, series.scaleMin()) && alike(scaleMax, series.scaleMax()));
    }

    private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** Whose value it is, of which country and year. */
    public String place() {
        return country == null ? Integer.toString(year) : country + ", " + year;
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.clientBenchmark(this);
    }

    @Override
    public String key() {
        return "clientBenchmarks#" + id;
    }
}
