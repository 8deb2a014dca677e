package org.cxmaturity.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.ImpactEffort.Look;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.publishing.charts.StageLadder;
import org.cxmaturity.publishing.charts.ValueRanges;
import org.cxmaturity.publishing.charts.ValueTrend;

/** Charts with everything that is hard to draw. */
public final class FigureSamples {
    private FigureSamples() {}

    static Figure ladder() {
        List<String> stages = List.of("Initial", "Repeatable", "Defined", "Managed and measured", "Optimising");
        return new Figure(
                "Where the organisation stands in three models",
                StageLadder.of(List.of(
                        new StageLadder.Ladder(
                                "Maturity model",
                                stages,
                                2,
                                true,
                                1,
                                3,
                                "between Repeatable and Managed, by what is not known"),
                        new StageLadder.Ladder("Customer centricity", stages.subList(0, 4), 1, true, 1, 1, ""),
                        new StageLadder.Ladder("Omnichannel", stages, 0, false, 0, 2, "up to Defined"))),
                "In the maturity model the organisation stands at Defined, the third of five stages \"by what is known\".");
    }

    public static Figure radar() {
        List<Radar.Axis> axes = List.of(
                new Radar.Axis("Strategy and leadership", 2.4, true, 3, "2.4"),
                new Radar.Axis("Customer understanding", 3.1, true, 3.5, "3.1"),
                new Radar.Axis("Design", 1.2, true, 2.5, "1.2"),
                new Radar.Axis("Measurement", 0, false, 2, "not known"),
                new Radar.Axis("Technology and data", 2, true, 3, "2.0"),
                new Radar.Axis("Culture", 3, true, 3, "3.0"));
        return new Figure(
                "Dimensions, 0 to 4",
                Radar.of(axes, 4, "score", "target"),
                "Customer understanding is highest with 3.1, design lowest with 1.2; nothing is known of measurement.");
    }

    static Figure ranges() {
        List<ValueRanges.Value> values = List.of(
                new ValueRanges.Value(
                        "Net promoter score",
                        "812 answers, August 2026",
                        31,
                        "31",
                        26.0,
                        36.0,
                        -100,
                        100,
                        24.0,
                        "sector 24"),
                new ValueRanges.Value("Satisfaction", "no sample size given", 4.1, "4.1", null, null, 1, 5, null, ""));
        return new Figure(
                "Measures on their scales",
                ValueRanges.of(values, new ValueRanges.Key("value", "95% interval", "benchmark", Locale.ROOT)),
                "The net promoter score is 31, between 26 and 36 with 95% confidence, above the sector's 24.");
    }

    public static Figure impact() {
        List<ImpactEffort.Dot> dots = IntStream.rangeClosed(1, 14)
                .mapToObj(at -> new ImpactEffort.Dot(at, at % 3, 10L * at * at, Look.values()[at % 4]))
                .toList();
        return new Figure(
                "Actions by impact and effort",
                ImpactEffort.of(
                        List.of("low", "medium", "high"),
                        dots,
                        List.of(
                                new ImpactEffort.Key(Look.FILLED, "asked by the target"),
                                new ImpactEffort.Key(Look.HOLLOW, "left out")),
                        "person-days",
                        Locale.ROOT),
                "Actions 2, 5 and 8 have a high impact and take fewer than 700 person-days.");
    }

    public static Figure plan() {
        List<PlanChart.Bar> bars = IntStream.rangeClosed(1, 9)
                .mapToObj(at -> new PlanChart.Bar(
                        "Action " + at + " " + PaperSamples.LONG, 1 + at % 4, 1 + at % 4 + at % 2, at % 3 > 0))
                .toList();
        return new Figure(
                "What runs when",
                PlanChart.bars(List.of("Q1", "Q2", "Q3", "Q4", "Q5"), bars, "asked by the target", "worth doing too"),
                "Nine actions run over five quarters.");
    }

    public static Figure trend() {
        return new Figure(
                "How it has moved",
                new ValueTrend(
                        "Net promoter score, " + PaperSamples.HARMLESS,
                        List.of(
                                new ValueTrend.Value(LocalDate.of(2025, 9, 30), "30 September 2025", -12, "−12"),
                                new ValueTrend.Value(LocalDate.of(2026, 3, 31), "31 March 2026", -4.5, "−4.5"),
                                new ValueTrend.Value(LocalDate.of(2026, 4, 2), "2 April 2026", 3, "3"))),
                "From −12 to 3 in half a year.");
    }

    public static Figure course() {
        return new Figure(
                "Where it leads",
                PlanChart.course(
                        List.of("Q1", "Q2", "Q3", "Q4", "Q5"),
                        "Maturity model",
                        List.of(new PlanChart.Mark(0, "Defined"), new PlanChart.Mark(4, "Managed")),
                        List.of(new PlanChart.Meter(
                                "Person-days",
                                List.of(100L, 240L, 180L, 90L, 40L),
                                List.of("100", "240", "180", "90", "40"),
                                250L,
                                "250 a quarter"))),
                "Stage Managed is reached at the end of the fourth quarter.");
    }
}
