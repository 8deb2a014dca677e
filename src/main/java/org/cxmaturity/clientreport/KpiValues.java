package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Benchmark;
import org.cxmaturity.clientreport.ClientReport.Kpi;
import org.cxmaturity.clientreport.ClientReport.Measured;
import org.cxmaturity.clientreport.ClientReport.Trend;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.tables.BenchmarkRow;
import org.cxmaturity.tables.Tables;

/** The latest value of every KPI series, how sure it is, and what it may be held against (R31, R32). */
final class KpiValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<KpiMeasurement> all;
    private final Derivation derivation;
    private final Tables tables;

    KpiValues(Derivation derivation, Tables tables) {
        this.all = derivation.profile().all(KpiMeasurement.class);
        this.derivation = derivation;
        this.tables = tables;
    }

    List<Kpi> all() {
        return all.stream()
                .filter(value -> all.stream().noneMatch(other -> follows(other, value)))
                .sorted(Comparator.comparing(KpiMeasurement::kind).thenComparing(KpiMeasurement::series))
                .map(this::kpi)
                .toList();
    }

    private static boolean follows(KpiMeasurement later, KpiMeasurement value) {
        return sameSeries(later, value) && later.on().isAfter(value.on());
    }

    private static boolean sameSeries(KpiMeasurement one, KpiMeasurement other) {
        return one.kind() == other.kind() && one.series().equals(other.series());
    }

    private Kpi kpi(KpiMeasurement latest) {
        BigDecimal least = least(latest);
        BigDecimal most = most(latest);
        return new Kpi(
                latest.kind(),
                latest.series(),
                latest.value(),
                latest.on(),
                latest.responses(),
                KpiIntervals.of(latest, least, most).orElse(null),
                least,
                most,
                benchmarks(latest),
                context(latest.kind()),
                trend(latest).orElse(null),
                comparable(latest));
    }

    private List<Measured> comparable(KpiMeasurement latest) {
        List<KpiMeasurement> series =
                all.stream().filter(each -> sameSeries(each, latest)).toList();
        LocalDate since = KpiSeries.of(series, all).since();
        return series.stream()
                .filter(each -> !each.on().isBefore(since))
                .sorted(Comparator.comparing(KpiMeasurement::on))
                .map(each -> new Measured(each.on(), each.value()))
                .toList();
    }

    private static BigDecimal least(KpiMeasurement value) {
        return switch (value.kind()) {
            case NPS -> HUNDRED.negate();
            case CSAT, RETENTION -> BigDecimal.ZERO;
            case CES -> Objects.requireNonNullElse(value.scaleMin(), BigDecimal.ONE);
        };
    }

    private static BigDecimal most(KpiMeasurement value) {
        return switch (value.kind()) {
            case NPS, CSAT, RETENTION -> HUNDRED;
            case CES ->
                Objects.requireNonNullElse(value.scaleMax(), value.value().max(BigDecimal.valueOf(7)));
        };
    }

    private List<Benchmark> benchmarks(KpiMeasurement latest) {
        List<KpiReading> readings = derivation.steps().stream()
                .map(step -> step.concluded())
                .filter(KpiReading.class::isInstance)
                .map(KpiReading.class::cast)
                .filter(reading ->
                        reading.kind() == latest.kind() && reading.series().equals(latest.series()))
                .distinct()
                .sorted(Comparator.comparing(KpiReading::basis).thenComparing(KpiReading::against))
                .toList();
        return readings.stream().flatMap(this::benchmark).toList();
    }

    private Stream<Benchmark> benchmark(KpiReading reading) {
        return switch (reading.basis()) {
            case BENCHMARK -> Stream.of(benchmark(tables.row(BenchmarkRow.class, reading.against())));
            case CLIENT ->
                derivation.profile().all(ClientBenchmark.class).stream()
                        .filter(each -> each.id().equals(reading.against()))
                        .map(KpiValues::benchmark);
            case TREND -> Stream.empty();
        };
    }

    /** Published values of the same industry that are no measure of this one. */
    private List<Benchmark> context(KpiKind kind) {
        String industry = derivation.profile().organisation().industry();
        return tables.all(BenchmarkRow.class).stream()
                .filter(row -> row.kind() == kind && !row.comparable() && row.industry() != null)
                .filter(row -> Objects.equals(row.industry(), industry))
                .map(KpiValues::benchmark)
                .toList();
    }

    private static Benchmark benchmark(BenchmarkRow row) {
        return new Benchmark(
                row.id(), row.sector(), row.value(), row.year(), row.country(), row.source(), row.caution());
    }

    private static Benchmark benchmark(ClientBenchmark known) {
        return new Benchmark(
                known.key(),
                known.of(),
                known.value(),
                known.year(),
                Objects.requireNonNullElse(known.country(), ""),
                known.source(),
                null);
    }

    private Optional<Trend> trend(KpiMeasurement latest) {
        List<KpiMeasurement> series =
                all.stream().filter(each -> sameSeries(each, latest)).toList();
        KpiSeries moved = KpiSeries.of(series, all);
        return series.size() < 2
                ? Optional.empty()
                : Optional.of(new Trend(moved.since(), moved.change(), moved.points(), moved.broken()));
    }
}
