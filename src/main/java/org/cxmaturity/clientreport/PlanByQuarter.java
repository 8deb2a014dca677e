package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
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
record PlanByQuarter(Roadmap roadmap) {
    List<String> quarters() {
        return roadmap.quarters().stream().map(each -> "Q" + each.number()).toList();
    }

    Figure figure() {
        List<Meter> meters = new ArrayList<>();
        if (outlay()) {
            meters.add(money());
        }
        meters.add(people());
        return new Figure(
                "Where the plan leads, and what it takes",
                PlanChart.course(quarters(), roadmap.goal().modelName(), marks(), meters),
                words());
    }

    /** Whether anything is bought: columns of nothing show nothing. */
    private boolean outlay() {
        return roadmap.quarters().stream().anyMatch(each -> each.cost() > 0);
    }

    private Meter money() {
        PlanLimits limits = roadmap.terms().limits();
        Long budget = limits.carryOver() ? null : limits.budget();
        List<Long> costs = roadmap.quarters().stream().map(Quarter::cost).toList();
        return new Meter(
                "Money, " + roadmap.terms().currency(),
                costs,
                costs.stream().map(Amounts::brief).toList(),
                budget,
                budget == null ? roadmap.terms().money() : "limit " + Words.number(budget) + " a quarter");
    }

    private Meter people() {
        Integer days = roadmap.terms().limits().staffDays();
        List<Long> people =
                roadmap.quarters().stream().map(each -> (long) each.days()).toList();
        return new Meter(
                "Person-days",
                people,
                people.stream().map(Amounts::brief).toList(),
                days == null ? null : Long.valueOf(days),
                days == null ? "no limit" : "limit " + Words.number(days) + " a quarter");
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(
                0, Words.standing(roadmap.goal().from().name(), roadmap.goal().attained())));
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
        return Words.standing(standing.stage().name(), standing.attained());
    }

    private String listed(Function<Quarter, Cell> amount) {
        return roadmap.quarters().stream()
                .map(each -> amount.apply(each).text().words())
                .collect(Collectors.joining(", "));
    }

    /** What a quarter costs, rounded so that quarters add up. */
    private Cell cost(Quarter quarter) {
        return Rounded.cell(
                quarter.cost(),
                Rounded.step(roadmap.quarters().stream().mapToLong(Quarter::cost), Rounded.FINEST_MONEY));
    }

    private Cell days(Quarter quarter) {
        return Rounded.cell(
                quarter.days(), Rounded.step(roadmap.quarters().stream().mapToLong(Quarter::days), 1));
    }

    /** Where it stands at the beginning and from which quarter on it stands higher. */
    String course() {
        List<String> rises = roadmap.quarters().stream()
                .flatMap(quarter -> standing(quarter)
                        .filter(Standing::risen)
                        .map(each -> name(each) + " from the end of Q" + quarter.number()))
                .toList();
        return Words.capital(roadmap.goal().headline()) + " today"
                + (rises.isEmpty() ? ", and to the end of the plan." : ", " + Words.and(rises) + ".");
    }

    private String words() {
        String money = outlay()
                ? " Money by quarter, " + roadmap.terms().currency() + ": " + listed(this::cost)
                : " No outlay";
        return course() + money + ". Person-days by quarter: " + listed(this::days) + ".";
    }

    Table table() {
        Columns<Quarter> columns = new Columns<Quarter>()
                .text("Quarter", 10, each -> "Q" + each.number())
                .text("Ends", 26, each -> Amounts.day(each.until()))
                .numberCell("Cost, " + roadmap.terms().currency(), 13, this::cost)
                .numberCell("Person-days", 12, this::days);
        List<Standing> models = roadmap.quarters().get(0).stages();
        for (int at = 0; at < models.size(); at++) {
            int model = at;
            columns.textCell(
                    models.get(at).modelName(), 17, each -> stage(each.stages().get(model)));
        }
        return columns.table("Quarter by quarter", roadmap.quarters(), Total.sum("All"));
    }

    private static Cell stage(Standing standing) {
        return Cell.of(standing.risen() ? Text.strong(name(standing)) : Text.of(name(standing)));
    }
}
