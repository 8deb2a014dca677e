package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Total;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.PlanChart.Mark;
import org.cxmaturity.publishing.charts.PlanChart.Meter;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** Quarter by quarter: what the plan takes of the means, and where it stands after each. */
final class PlanByQuarter {
    private final Roadmap roadmap;

    PlanByQuarter(Roadmap roadmap) {
        this.roadmap = roadmap;
    }

    List<String> quarters() {
        return roadmap.quarters().stream().map(each -> "Q" + each.number()).toList();
    }

    Figure figure() {
        String currency = roadmap.terms().currency();
        PlanLimits limits = roadmap.terms().limits();
        Long budget = limits.budget();
        Integer days = limits.staffDays();
        List<Long> costs = roadmap.quarters().stream().map(Quarter::cost).toList();
        List<Long> people =
                roadmap.quarters().stream().map(each -> (long) each.days()).toList();
        return new Figure(
                "Where the plan leads, and what it takes",
                PlanChart.course(
                        quarters(),
                        roadmap.goal().modelName(),
                        marks(),
                        List.of(
                                new Meter(
                                        "Money, " + currency,
                                        costs,
                                        costs.stream().map(Amounts::brief).toList(),
                                        budget,
                                        budget == null ? "no limit" : "limit " + Words.number(budget) + " a quarter"),
                                new Meter(
                                        "Person-days",
                                        people,
                                        people.stream().map(Amounts::brief).toList(),
                                        days == null ? null : Long.valueOf(days),
                                        days == null ? "no limit" : "limit " + Words.number(days) + " a quarter"))),
                words());
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(
                0,
                (roadmap.goal().attained() ? "" : "below ")
                        + roadmap.goal().from().name()));
        for (Quarter quarter : roadmap.quarters()) {
            standing(quarter)
                    .filter(Standing::risen)
                    .forEach(each -> marks.add(new Mark(quarter.number(), name(each))));
        }
        return marks;
    }

    private Stream<Standing> standing(Quarter quarter) {
        return quarter.stages().stream()
                .filter(each -> each.model().equals(roadmap.goal().model()));
    }

    private static String name(Standing standing) {
        return (standing.attained() ? "" : "below ") + standing.stage().name();
    }

    private String words() {
        List<String> rises = roadmap.quarters().stream()
                .flatMap(quarter -> standing(quarter)
                        .filter(Standing::risen)
                        .map(each -> name(each) + " from the end of Q" + quarter.number()))
                .toList();
        return marks().get(0).stage() + " today"
                + (rises.isEmpty() ? ", and to the end of the plan. " : ", " + Phrases.and(rises) + ". ")
                + "Money by quarter: "
                + String.join(
                        ", ",
                        roadmap.quarters().stream()
                                .map(each -> Words.number(each.cost()))
                                .toList())
                + ". Person-days by quarter: "
                + String.join(
                        ", ",
                        roadmap.quarters().stream()
                                .map(each -> Words.number(each.days()))
                                .toList())
                + ".";
    }

    Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Phrases.text("Quarter", 10),
                Phrases.text("Ends", 26),
                Phrases.number("Cost, " + roadmap.terms().currency(), 13),
                Phrases.number("Person-days", 12),
                Phrases.text("Actions at a time", 10)));
        roadmap.quarters().get(0).stages().forEach(each -> columns.add(Phrases.text(each.modelName(), 17)));
        return new Table(
                "Quarter by quarter",
                columns,
                roadmap.quarters().stream().map(PlanByQuarter::row).toList(),
                List.of(Total.sum("All")));
    }

    private static List<Cell> row(Quarter quarter) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of("Q" + quarter.number()),
                Cell.of(Amounts.day(quarter.until())),
                Cell.of(quarter.cost()),
                Cell.of(quarter.days()),
                Cell.of(Text.of(Integer.toString(quarter.running())))));
        quarter.stages()
                .forEach(each -> cells.add(Cell.of(each.risen() ? Text.strong(name(each)) : Text.of(name(each)))));
        return cells;
    }
}
