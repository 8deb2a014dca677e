package org.cxmaturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A KPI measured over time (R31). A change of wording, scale or segment breaks the series: what came before does not count.
 *
 * @param kinds how many of NPS, CSAT and CES the organisation measures at all
 * @param points values since the last break
 * @param months whole months from the first to the last of them
 * @param monthsAgo whole months since the last of them
 * @param broken whether there was a break
 * @param latest the last value
 * @param since the day of the first value since the break
 * @param change the last value less that first one
 * @param latestError how far chance alone may have moved the last value, in points; null where it is not known
 * @param changeError how far chance alone may have moved the change; null where it is not known
 * @param scaleMin the low end of the scale that the last value is on; null where it was not stated
 */
public record KpiSeries(
        KpiKind kind,
        String series,
        int kinds,
        int points,
        int months,
        int monthsAgo,
        boolean broken,
        BigDecimal latest,
        LocalDate since,
        BigDecimal change,
        @Nullable BigDecimal latestError,
        @Nullable BigDecimal changeError,
        @Nullable BigDecimal scaleMin,
        @Nullable BigDecimal scaleMax,
        boolean evidenced)
        implements Derived {

    /**
     * Reads a series from its values.
     *
     * @param values the values of this series, in any order, one at least
     * @param all every KPI value of the profile
     */
    public static KpiSeries of(List<KpiMeasurement> values, List<KpiMeasurement> all) {
        List<KpiMeasurement> dated =
                values.stream().sorted(Comparator.comparing(KpiMeasurement::on)).toList();
        KpiMeasurement last = dated.get(dated.size() - 1);
        int start = dated.size() - 1;
        while (start > 0 && comparable(dated.get(start - 1), last)) {
            start--;
        }
        List<KpiMeasurement> unbroken = dated.subList(start, dated.size());
        KpiMeasurement first = unbroken.get(0);
        return new KpiSeries(
                last.kind(),
                last.series(),
                experienceKinds(all),
                unbroken.size(),
                (int) ChronoUnit.MONTHS.between(first.on(), last.on()),
                last.monthsAgo(),
                start > 0,
                last.value(),
                first.on(),
                last.value().subtract(first.value()),
                SamplingError.of(last),
                SamplingError.ofDifference(first, last),
                last.scaleMin(),
                last.scaleMax(),
                unbroken.stream().anyMatch(KpiMeasurement::evidenced));
    }

    private static int experienceKinds(List<KpiMeasurement> all) {
        return (int) all.stream()
                .map(KpiMeasurement::kind)
                .filter(kind -> kind != KpiKind.RETENTION)
                .distinct()
                .count();
    }

    private static boolean comparable(KpiMeasurement one, KpiMeasurement other) {
        return Objects.equals(one.wording(), other.wording())
                && Objects.equals(one.segment(), other.segment())
                && same(one.scaleMin(), other.scaleMin())
                && same(one.scaleMax(), other.scaleMax());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    @Override
    public String key() {
        return "kpi-series#" + kind + "/" + series + "/" + points + "/" + months;
    }
}
