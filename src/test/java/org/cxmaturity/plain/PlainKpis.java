package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.Profile;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** KPI values over time. A change of wording, segment or scale begins a series anew. */
final class PlainKpis {
    private PlainKpis() {}

    static List<KpiSeries> series(Profile profile) {
        Map<String, List<KpiMeasurement>> byName = new TreeMap<>();
        Set<KpiKind> kinds = EnumSet.noneOf(KpiKind.class);
        for (KpiMeasurement value : profile.all(KpiMeasurement.class)) {
            byName.computeIfAbsent(value.kind() + "/" + value.series(), name -> new ArrayList<>())
                    .add(value);
            kinds.add(value.kind());
        }
        kinds.remove(KpiKind.RETENTION);
        return byName.values().stream()
                .map(values -> series(values, kinds.size()))
                .toList();
    }

    private static KpiSeries series(List<KpiMeasurement> values, int kinds) {
        values.sort(Comparator.comparing(KpiMeasurement::on));
        KpiMeasurement last = values.get(values.size() - 1);
        KpiMeasurement first = last;
        int points = 0;
        boolean evidenced = false;
        for (int at = values.size() - 1; at >= 0 && comparable(values.get(at), last); at--) {
            first = values.get(at);
            points++;
            evidenced |= first.evidenced();
        }
        return new KpiSeries(
                last.kind(),
                last.series(),
                kinds,
                points,
                (int) ChronoUnit.MONTHS.between(first.on(), last.on()),
                last.monthsAgo(),
                points < values.size(),
                last.value(),
                first.on(),
                last.value().subtract(first.value()),
                PlainSamplingError.of(last),
                PlainSamplingError.of(first, last),
                last.scaleMin(),
                last.scaleMax(),
                evidenced);
    }

    private static boolean comparable(KpiMeasurement one, KpiMeasurement other) {
        return Objects.equals(one.wording(), other.wording())
                && Objects.equals(one.segment(), other.segment())
                && Objects.equals(stripped(one.scaleMin()), stripped(other.scaleMin()))
                && Objects.equals(stripped(one.scaleMax()), stripped(other.scaleMax()));
    }

    private static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    private static boolean sameScale(ClientBenchmark known, KpiSeries series) {
        return known.scaleMin() != null
                && Objects.equals(stripped(known.scaleMin()), stripped(series.scaleMin()))
                && Objects.equals(stripped(known.scaleMax()), stripped(series.scaleMax()));
    }

    static List<KpiReading> readings(Tables tables, Profile profile, List<KpiSeries> all) {
        List<KpiReading> readings = new ArrayList<>();
        for (KpiSeries series : all) {
            for (BenchmarkRow row : tables.all(BenchmarkRow.class)) {
                if (row.comparable()
                        && row.kind() == series.kind()
                        && row.industry() != null
                        && row.industry().equals(profile.organisation().industry())) {
                    BigDecimal difference = series.latest().subtract(row.value());
                    readings.add(new KpiReading(
                            series.kind(),
                            series.series(),
                            KpiBasis.BENCHMARK,
                            difference,
                            series.latestError(),
                            row.id()));
                }
            }
            for (ClientBenchmark known : profile.all(ClientBenchmark.class)) {
                if (known.kind() == series.kind() && (known.kind() != KpiKind.CES || sameScale(known, series))) {
                    readings.add(new KpiReading(
                            series.kind(),
                            series.series(),
                            KpiBasis.CLIENT,
                            series.latest().subtract(known.value()),
                            series.latestError(),
                            known.id()));
                }
            }
            if (series.points() > 1) {
                String since = series.since().toString();
                readings.add(new KpiReading(
                        series.kind(), series.series(), KpiBasis.TREND, series.change(), series.changeError(), since));
            }
        }
        return readings;
    }
}
