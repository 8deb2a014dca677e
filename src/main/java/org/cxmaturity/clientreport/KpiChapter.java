package org.cxmaturity.clientreport;

import java.math.BigDecimal;
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
import org.cxmaturity.publishing.blocks.NumberText;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.ValueRanges;
import org.cxmaturity.publishing.charts.ValueTrend;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What customers say, in numbers: how sure these are, and what they may be held against. */
record KpiChapter(ClientReport report) {
    /** The section that holds the values alone. */
    static final String BRIEF = "customers";

    private static final int THREE = 3;

    Optional<DocumentSection> section() {
        if (report.kpis().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.paragraph(
                "A KPI’s value gives no capability a level; measuring it does. Values are held only against what was measured"
                        + " in the same way."));
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
        return Optional.of(new DocumentSection("kpis", "KPIs and what they are held against", blocks));
    }

    /** The values alone, and how sure they are; how those have moved of which three say more than a difference. */
    Optional<DocumentSection> brief() {
        if (report.kpis().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(latest()));
        blocks.addAll(trends(THREE));
        return Optional.of(new DocumentSection(BRIEF, "What customers say, in numbers", blocks));
    }

    /** The values alone, and how sure they are. */
    Table latest() {
        return new Columns<Kpi>()
                .text("KPI", 34, kpi -> name(kpi.kind()) + ", " + kpi.series())
                .numberCell("Value", 10, kpi -> Cell.of(kpi.value()))
                .text("95% interval", 16, kpi -> interval(kpi.interval()))
                .text("Measured", 18, kpi -> Amounts.day(kpi.on()))
                .text("Movement", 22, kpi -> movement(kpi.trend()))
                .table("The latest values", report.kpis());
    }

    /**
     * How values have moved, a figure for each series that has enough of them.
     *
     * @param fewest how many values that can be compared it takes, two at least
     */
    List<Figure> trends(int fewest) {
        return report.kpis().stream()
                .filter(each -> each.comparable().size() >= fewest)
                .map(KpiChapter::trend)
                .toList();
    }

    private static Figure trend(Kpi kpi) {
        return new Figure(
                "How it has moved: " + name(kpi),
                new ValueTrend(
                        name(kpi.kind()) + ", " + kpi.series(),
                        kpi.comparable().stream()
                                .map(each -> new ValueTrend.Value(
                                        each.on(),
                                        Amounts.day(each.on()),
                                        each.value().doubleValue(),
                                        NumberText.plain(each.value())))
                                .toList()),
                kpi.comparable().stream()
                                .map(each -> NumberText.plain(each.value()) + " on " + Amounts.day(each.on()))
                                .collect(Collectors.joining(", "))
                        + ". All were measured in the same way.");
    }

    private Figure figure() {
        return new Figure(
                "The latest values on their scales",
                ValueRanges.of(report.kpis().stream().map(KpiChapter::drawn).toList()),
                report.kpis().stream()
                        .map(each -> name(each) + ": " + value(each)
                                + (each.interval() == null ? "" : ", " + interval(each.interval()))
                                + (each.benchmark() == null
                                        ? "."
                                        : "; benchmark "
                                                + NumberText.plain(
                                                        each.benchmark().value()) + "."))
                        .collect(Collectors.joining(" ")));
    }

    private static ValueRanges.Value drawn(Kpi kpi) {
        Interval interval = kpi.interval();
        Benchmark benchmark = kpi.benchmark();
        return new ValueRanges.Value(
                name(kpi.kind()),
                kpi.series(),
                kpi.value().doubleValue(),
                NumberText.plain(kpi.value()),
                interval == null ? null : Double.valueOf(interval.low().doubleValue()),
                interval == null ? null : Double.valueOf(interval.high().doubleValue()),
                kpi.least().doubleValue(),
                kpi.most().doubleValue(),
                benchmark == null ? null : Double.valueOf(benchmark.value().doubleValue()),
                benchmark == null ? "" : NumberText.plain(benchmark.value()));
    }

    static String name(KpiKind kind) {
        return switch (kind) {
            case NPS -> "Net promoter score";
            case CSAT -> "Satisfaction, %";
            case CES -> "Customer effort score";
            case RETENTION -> "Retention, %";
        };
    }

    private static String name(Kpi kpi) {
        return name(kpi.kind()) + " in “" + kpi.series() + "”";
    }

    private static String value(Kpi kpi) {
        return NumberText.plain(kpi.value())
                + (kpi.kind() == KpiKind.CES
                        ? " on a scale from " + NumberText.plain(kpi.least()) + " to " + NumberText.plain(kpi.most())
                        : "");
    }

    private static String interval(@Nullable Interval interval) {
        return interval == null
                ? "—"
                : NumberText.plain(interval.low()) + " to " + NumberText.plain(interval.high())
                        + (interval.widest() ? " at most" : "");
    }

    Table table() {
        return new Columns<Kpi>()
                .text("KPI", 17, kpi -> name(kpi.kind()))
                .text("Series", 18, Kpi::series)
                .numberCell("Value", 9, kpi -> Cell.of(kpi.value()))
                .text("95% interval", 15, kpi -> interval(kpi.interval()))
                .numberCell(
                        "Responses",
                        15,
                        kpi -> kpi.responses() == null ? Cell.of("not stated") : Cell.of(kpi.responses()))
                .text("Measured", 14, kpi -> Amounts.day(kpi.on()))
                .text("Held against", 20, kpi -> against(kpi))
                .text("Movement", 20, kpi -> movement(kpi.trend()))
                .table("KPIs, their latest values", report.kpis());
    }

    private static String against(Kpi kpi) {
        Benchmark benchmark = kpi.benchmark();
        return benchmark == null
                ? "nothing comparable"
                : NumberText.plain(benchmark.value()) + ": " + benchmark.sector() + ", " + benchmark.country() + " "
                        + benchmark.year();
    }

    private static String movement(@Nullable Trend trend) {
        if (trend == null) {
            return "first value";
        }
        String broken = trend.broken() ? "; earlier values were measured in another way" : "";
        BigDecimal change = trend.change();
        return trend.points() == 1
                ? "none" + broken
                : Phrases.signed(change) + " since " + Amounts.day(trend.since()) + broken;
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (report.kpis().stream()
                .anyMatch(each -> each.interval() != null && each.interval().widest())) {
            notes.add(Phrases.quiet(
                    "“At most”: of a score only the mean and the number of responses are on file, not how the answers spread. The"
                            + " interval is the widest that fits them; the true one is narrower."));
        }
        if (report.kpis().stream().anyMatch(each -> each.interval() == null && each.kind() != KpiKind.RETENTION)) {
            notes.add(
                    Phrases.quiet("No interval is given where the number of responses is not stated or is below 30."));
        }
        report.kpis().stream()
                .map(Kpi::benchmark)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(each -> notes.add(
                        Phrases.quiet("Benchmark " + each.id() + ": " + each.source() + ". " + each.caution())));
        report.kpis().stream()
                .flatMap(each -> each.context().stream())
                .distinct()
                .forEach(each -> notes.add(Phrases.quiet("Published, and no measure of these values: " + each.sector()
                        + " "
                        + NumberText.plain(each.value()) + " (" + each.country() + " " + each.year() + ", "
                        + each.source()
                        + "). " + each.caution())));
        return notes;
    }

    static String words(Kpi kpi) {
        return Words.capital(name(kpi)) + ": " + value(kpi);
    }
}
