package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.ScoreStanding;
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
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.PlanSentence;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.wording.Words;

/** Quarter by quarter: what the plan takes of the means, and where it stands after each. */
final class PlanByQuarter {
    private final Roadmap roadmap;
    private final Phrases say;

    PlanByQuarter(ClientReport report) {
        this.roadmap = report.roadmap();
        this.say = new Phrases(report);
    }

    List<String> quarters() {
        return roadmap.quarters().stream()
                .map(each -> say.amounts().quarter(each.number()))
                .toList();
    }

    Figure figure() {
        List<Meter> meters = new ArrayList<>();
        if (outlay()) {
            meters.add(money());
        }
        meters.add(people());
        return new Figure(
                say.of(PlanSentence.WHERE_LEADS),
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
                say.of(PlanSentence.MONEY, roadmap.terms().currency()),
                costs,
                costs.stream().map(say.amounts()::brief).toList(),
                budget,
                budget == null ? roadmap.terms().money(say.speech()) : say.of(PlanSentence.LIMIT, budget));
    }

    private Meter people() {
        Integer days = roadmap.terms().limits().staffDays();
        List<Long> people =
                roadmap.quarters().stream().map(each -> (long) each.days()).toList();
        return new Meter(
                say.of(ColumnSentence.PERSON_DAYS),
                people,
                people.stream().map(say.amounts()::brief).toList(),
                days == null ? null : Long.valueOf(days),
                days == null ? say.of(PlanSentence.NO_LIMIT) : say.of(PlanSentence.LIMIT, days));
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(
                0, say.standing(roadmap.goal().from().name(), roadmap.goal().attained())));
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

    private String name(Standing standing) {
        return say.standing(standing.stage().name(), standing.attained());
    }

    private String listed(Function<Quarter, Cell> amount) {
        return roadmap.quarters().stream()
                .map(each -> words(amount.apply(each)))
                .collect(Collectors.joining(", "));
    }

    private String words(Cell cell) {
        return cell.number() == null ? cell.text().words() : say.speech().decimal(cell.number());
    }

    /** What a quarter costs, rounded so that quarters add up. */
    private Cell cost(Quarter quarter) {
        return say.rounded()
                .cell(
                        quarter.cost(),
                        Rounded.step(roadmap.quarters().stream().mapToLong(Quarter::cost), Rounded.FINEST_MONEY));
    }

    private Cell days(Quarter quarter) {
        return say.rounded()
                .cell(quarter.days(), Rounded.step(roadmap.quarters().stream().mapToLong(Quarter::days), 1));
    }

    /** Where it stands at the beginning and from which quarter on it stands higher. */
    String course() {
        List<String> rises = roadmap.quarters().stream()
                .flatMap(quarter -> standing(quarter)
                        .filter(Standing::risen)
                        .map(each -> say.of(PlanSentence.RISES, name(each), quarter.number())))
                .toList();
        Goal goal = roadmap.goal();
        String today = Words.capital(say.headline(
                say.standing(goal.from().name(), goal.attained()),
                say.standing(goal.evidenced().name(), goal.evidencedAttained())));
        return rises.isEmpty()
                ? say.of(PlanSentence.COURSE, today)
                : say.of(PlanSentence.COURSE_RISES, today, say.speech().and(rises));
    }

    private String words() {
        return String.join(
                " ",
                course(),
                outlay()
                        ? say.of(PlanSentence.MONEY_BY_QUARTER, roadmap.terms().currency(), listed(this::cost))
                        : say.of(PlanSentence.NO_OUTLAY),
                say.of(PlanSentence.DAYS_BY_QUARTER, listed(this::days)));
    }

    Table table() {
        Columns<Quarter> columns = say.<Quarter>columns()
                .text(ColumnSentence.QUARTER, 10, each -> say.amounts().quarter(each.number()))
                .text(PlanSentence.ENDS, 26, each -> say.speech().day(each.until()))
                .numberCell(say.of(ColumnSentence.COST_IN, roadmap.terms().currency()), 13, this::cost)
                .numberCell(ColumnSentence.PERSON_DAYS, 12, this::days);
        List<Standing> models = roadmap.quarters().get(0).stages();
        for (int at = 0; at < models.size(); at++) {
            int model = at;
            columns.textCell(
                    models.get(at).modelName(), 17, each -> stage(each.stages().get(model)));
        }
        return columns.table(PlanSentence.QUARTER_TABLE, roadmap.quarters(), Total.sum(say.of(ColumnSentence.ALL)));
    }

    /** The stage, and the score where it goes by one. */
    private Cell stage(Standing standing) {
        Text name = standing.risen() ? Text.strong(name(standing)) : Text.of(name(standing));
        ScoreStanding score = standing.score();
        return Cell.of(
                score == null
                        ? name
                        : Text.of(
                                name,
                                Text.of(": "
                                        + say.of(
                                                StageSentence.SCORE,
                                                say.speech().exact(score.score()),
                                                say.speech().exact(score.of())))));
    }
}
