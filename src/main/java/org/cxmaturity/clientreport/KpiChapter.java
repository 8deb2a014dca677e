package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.Benchmark;
import org.cxmaturity.clientreport.ClientReport.Interval;
import org.cxmaturity.clientreport.ClientReport.Kpi;
import org.cxmaturity.clientreport.ClientReport.Trend;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.ValueRanges;
import org.cxmaturity.publishing.charts.ValueTrend;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.KpiSentence;
import org.cxmaturity.speech.PageSentence;
import org.jspecify.annotations.Nullable;

/** What customers say, in numbers: how sure these are, and what they may be held against. */
final class KpiChapter {
    /** The section that holds the values alone. */
    static final String BRIEF = "customers";

    private static final int THREE = 3;

    private final ClientReport report;
    private final Phrases say;

    KpiChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        if (report.kpis().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(say.paragraph(KpiSentence.MEANS));
        blocks.add(figure());
        blocks.addAll(trends(2));
        blocks.add(table());
        List<Text> findings = report.assessment().findings().stream()
                .filter(each -> each.kind() == FindingKind.STRENGTH || each.kind() == FindingKind.WEAKNESS)
                .filter(each -> each.sources().stream().anyMatch(source -> source.startsWith("kpi-findings#")))
                .map(each -> Text.of(each.text()))
                .toList();
        if (!findings.isEmpty()) {
            blocks.add(new Bullets(findings));
        }
        blocks.addAll(notes());
        return Optional.of(new DocumentSection("kpis", say.of(KpiSentence.TITLE), blocks));
    }

    /** The values alone, and how sure they are; how those have moved of which three say more than a difference. */
    Optional<DocumentSection> brief() {
        if (report.kpis().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(latest()));
        blocks.addAll(trends(THREE));
        return Optional.of(new DocumentSection(BRIEF, say.of(KpiSentence.BRIEF), blocks));
    }

    /** The values alone, and how sure they are. */
    Table latest() {
        return say.<Kpi>columns()
                .text(ColumnSentence.KPI, 34, kpi -> name(say, kpi.kind()) + ", " + kpi.series())
                .numberCell(ColumnSentence.VALUE, 10, kpi -> Cell.of(kpi.value()))
                .text(ColumnSentence.INTERVAL, 16, kpi -> interval(kpi.interval()))
                .text(ColumnSentence.MEASURED, 18, kpi -> day(kpi.on()))
                .text(ColumnSentence.MOVEMENT, 22, kpi -> movement(kpi.trend()))
                .table(KpiSentence.LATEST, report.kpis());
    }

    /**
     * How values have moved, a figure for each series that has enough of them.
     *
     * @param fewest how many values that can be compared it takes, two at least
     */
    List<Figure> trends(int fewest) {
        return report.kpis().stream()
                .filter(each -> each.comparable().size() >= fewest)
                .map(this::trend)
                .toList();
    }

    private Figure trend(Kpi kpi) {
        return new Figure(
                say.of(KpiSentence.MOVED, name(kpi)),
                new ValueTrend(
                        name(say, kpi.kind()) + ", " + kpi.series(),
                        kpi.comparable().stream()
                                .map(each -> new ValueTrend.Value(
                                        each.on(), day(each.on()), each.value().doubleValue(), number(each.value())))
                                .toList()),
                say.of(
                        KpiSentence.SAME_WAY,
                        kpi.comparable().stream()
                                .map(each -> say.of(KpiSentence.VALUE_ON, each.value(), each.on()))
                                .collect(Collectors.joining(", "))));
    }

    private Figure figure() {
        return new Figure(
                say.of(KpiSentence.ON_SCALES),
                ValueRanges.of(
                        report.kpis().stream().map(this::drawn).toList(),
                        new ValueRanges.Key(
                                say.of(PageSentence.VALUE),
                                say.of(ColumnSentence.INTERVAL),
                                say.of(PageSentence.BENCHMARK),
                                say.speech().locale())),
                report.kpis().stream().map(this::shown).collect(Collectors.joining(" ")));
    }

    private String shown(Kpi kpi) {
        Interval interval = kpi.interval();
        Benchmark benchmark = first(kpi);
        if (benchmark == null) {
            return interval == null
                    ? say.of(KpiSentence.SHOWN, name(kpi), value(kpi))
                    : say.of(KpiSentence.SHOWN_INTERVAL, name(kpi), value(kpi), interval(interval));
        }
        return interval == null
                ? say.of(KpiSentence.SHOWN_BENCHMARK, name(kpi), value(kpi), benchmark.value())
                : say.of(KpiSentence.SHOWN_BOTH, name(kpi), value(kpi), interval(interval), benchmark.value());
    }

    private String day(LocalDate day) {
        return say.speech().day(day);
    }

    private String number(BigDecimal number) {
        return say.speech().decimal(number);
    }

    private ValueRanges.Value drawn(Kpi kpi) {
        Interval interval = kpi.interval();
        Benchmark benchmark = first(kpi);
        return new ValueRanges.Value(
                name(say, kpi.kind()),
                kpi.series(),
                kpi.value().doubleValue(),
                number(kpi.value()),
                interval == null ? null : Double.valueOf(interval.low().doubleValue()),
                interval == null ? null : Double.valueOf(interval.high().doubleValue()),
                kpi.least().doubleValue(),
                kpi.most().doubleValue(),
                benchmark == null ? null : Double.valueOf(benchmark.value().doubleValue()),
                benchmark == null ? "" : number(benchmark.value()));
    }

    static String name(Phrases say, KpiKind kind) {
        return say.of(
                switch (kind) {
                    case NPS -> KpiSentence.NPS;
                    case CSAT -> KpiSentence.CSAT;
                    case CES -> KpiSentence.CES;
                    case RETENTION -> KpiSentence.RETENTION;
                });
    }

    private String name(Kpi kpi) {
        return say.of(KpiSentence.IN_SERIES, name(say, kpi.kind()), kpi.series());
    }

    private String value(Kpi kpi) {
        return kpi.kind() == KpiKind.CES
                ? say.of(KpiSentence.ON_SCALE, kpi.value(), kpi.least(), kpi.most())
                : number(kpi.value());
    }

    private String interval(@Nullable Interval interval) {
        return interval == null
                ? "—"
                : say.of(
                        interval.widest() ? KpiSentence.INTERVAL_WIDEST : KpiSentence.INTERVAL,
                        interval.low(),
                        interval.high());
    }

    Table table() {
        return say.<Kpi>columns()
                .text(ColumnSentence.KPI, 17, kpi -> name(say, kpi.kind()))
                .text(KpiSentence.SERIES, 18, Kpi::series)
                .numberCell(ColumnSentence.VALUE, 9, kpi -> Cell.of(kpi.value()))
                .text(ColumnSentence.INTERVAL, 15, kpi -> interval(kpi.interval()))
                .numberCell(
                        KpiSentence.RESPONSES,
                        15,
                        kpi -> kpi.responses() == null
                                ? Cell.of(say.of(KpiSentence.NOT_STATED))
                                : Cell.of(kpi.responses()))
                .text(ColumnSentence.MEASURED, 14, kpi -> day(kpi.on()))
                .text(KpiSentence.AGAINST, 20, this::against)
                .text(ColumnSentence.MOVEMENT, 20, kpi -> movement(kpi.trend()))
                .table(KpiSentence.TABLE, report.kpis());
    }

    private String against(Kpi kpi) {
        return kpi.benchmarks().isEmpty()
                ? say.of(KpiSentence.NOTHING_COMPARABLE)
                : kpi.benchmarks().stream().map(this::against).collect(Collectors.joining("; "));
    }

    private String against(Benchmark benchmark) {
        return benchmark.caution() == null
                ? say.of(KpiSentence.CLIENT_BENCHMARK, benchmark.value(), benchmark.sector(), benchmark.place())
                : say.of(
                        KpiSentence.BENCHMARK,
                        benchmark.value(),
                        benchmark.sector(),
                        benchmark.country(),
                        Integer.toString(benchmark.year()));
    }

    /** The one that a chart has room for. */
    private static @Nullable Benchmark first(Kpi kpi) {
        return kpi.benchmarks().isEmpty() ? null : kpi.benchmarks().get(0);
    }

    private String movement(@Nullable Trend trend) {
        if (trend == null) {
            return say.of(KpiSentence.FIRST_VALUE);
        }
        if (trend.points() == 1) {
            return say.of(trend.broken() ? KpiSentence.UNMOVED_BROKEN : KpiSentence.UNMOVED);
        }
        return say.of(
                trend.broken() ? KpiSentence.MOVED_SINCE_BROKEN : KpiSentence.MOVED_SINCE,
                say.signed(trend.change()),
                trend.since());
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (report.kpis().stream()
                .anyMatch(each -> each.interval() != null && each.interval().widest())) {
            notes.add(say.quiet(KpiSentence.AT_MOST_MEANS));
        }
        if (report.kpis().stream().anyMatch(each -> each.interval() == null && each.kind() != KpiKind.RETENTION)) {
            notes.add(say.quiet(KpiSentence.NO_INTERVAL_MEANS));
        }
        report.kpis().stream()
                .flatMap(each -> each.benchmarks().stream())
                .distinct()
                .forEach(each -> notes.add(
                        each.caution() == null
                                ? say.quiet(KpiSentence.CLIENT_NOTE, each.sector(), each.source())
                                : say.quiet(KpiSentence.BENCHMARK_NOTE, each.id(), each.source(), each.caution())));
        report.kpis().stream()
                .flatMap(each -> each.context().stream())
                .distinct()
                .forEach(each -> notes.add(say.quiet(
                        KpiSentence.CONTEXT_NOTE,
                        each.sector(),
                        each.value(),
                        each.country(),
                        Integer.toString(each.year()),
                        each.source(),
                        Objects.requireNonNull(each.caution()))));
        return notes;
    }
}
