package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.PlanChart.Bar;
import org.cxmaturity.roadmap.LeftOut;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.AmountSentence;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.LimitSentence;
import org.cxmaturity.speech.PlanSentence;
import org.cxmaturity.speech.SpokenAmounts;
import org.cxmaturity.wording.Words;

/** The plan by quarters: what runs when, what it takes, and the stage that the rules give after each quarter. */
final class RoadmapChapter {
    /** As many bars as stand on a page with their heading. */
    private static final int BARS = 20;

    /** So many ranks are high: why one of them is not planned stands beside the plan. */
    private static final int HIGH = 10;

    private final ClientReport report;
    private final Roadmap roadmap;
    private final PlanByQuarter course;
    private final Phrases say;

    RoadmapChapter(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.course = new PlanByQuarter(report);
        this.say = new Phrases(report);
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Terms(terms()));
        if (roadmap.actions().isEmpty()) {
            blocks.add(say.paragraph(
                    report.assessment().recommendations().isEmpty()
                            ? PlanSentence.NOTHING
                            : PlanSentence.NOTHING_FITS));
            return new DocumentSection("roadmap", title(), blocks);
        }
        blocks.addAll(bars());
        blocks.add(course.figure());
        blocks.add(say.quiet(PlanSentence.STAGES_MEAN));
        blocks.add(course.table());
        highest().ifPresent(blocks::add);
        return new DocumentSection("roadmap", title(), blocks);
    }

    /** What is done when, and what is left out, action by action. */
    Optional<DocumentSection> detail() {
        List<DocumentSection> parts = new ArrayList<>();
        if (!roadmap.actions().isEmpty()) {
            parts.add(planned());
        }
        parts.addAll(leftOut());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection("plan", say.of(PlanSentence.DETAIL), List.of(), parts));
    }

    /** Why what ranks highest is not planned, where it is not; what has one reason stands together. */
    private Optional<Block> highest() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        roadmap.leftOut().stream()
                .filter(each -> !report.number(each.action()).equals(ClientReport.NO_RANK))
                .filter(each -> each.action().rank() <= HIGH)
                .forEach(each -> byReason.computeIfAbsent(each.why(say.speech()), any -> new ArrayList<>())
                        .add(report.number(each.action()) + " " + each.action().title()));
        return byReason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bullets(byReason.entrySet().stream()
                        .map(each -> Text.of(
                                Text.strong(say.of(PlanSentence.HIGH) + " "),
                                Text.of(say.of(
                                        PlanSentence.HIGH_WHY, String.join("; ", each.getValue()), each.getKey()))))
                        .toList()));
    }

    private String title() {
        return say.target().isEmpty() ? say.of(PlanSentence.TITLE) : say.of(PlanSentence.TITLE_TARGET, say.target());
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        Integer reached = roadmap.goal().reached();
        if (roadmap.goal().target() != null) {
            terms.add(say.term(
                    PlanSentence.LEADS_TO,
                    reached == null
                            ? say.of(PlanSentence.NOT_REACHED, say.target())
                            : say.of(PlanSentence.REACHED, say.target(), say.by(reached))));
        }
        terms.add(say.term(PlanSentence.LIMITS, limits()));
        String parallel = roadmap.terms().parallel().stream().map(Reason::text).collect(Collectors.joining(" "));
        if (!parallel.isEmpty()) {
            terms.add(say.term(PlanSentence.AT_A_TIME, parallel));
        }
        if (roadmap.opening() != null) {
            terms.add(say.term(PlanSentence.OPENING, roadmap.opening().text(say.speech(), roadmap.aimedAt())));
        }
        if (roadmap.terms().conversion() != null) {
            terms.add(say.term(PlanSentence.CURRENCY, roadmap.terms().conversion()));
        }
        if (!roadmap.actions().isEmpty()) {
            terms.add(say.term(PlanSentence.PROOF, proof()));
        }
        return terms;
    }

    private String limits() {
        PlanLimits limits = roadmap.terms().limits();
        SpokenAmounts amounts = say.amounts();
        Integer days = limits.staffDays();
        Integer parallel = limits.parallel();
        String quarters = amounts.quarters(limits.quarters());
        return String.join(
                "; ",
                roadmap.terms().money(say.speech()),
                days == null
                        ? say.of(LimitSentence.TIME_NONE)
                        : say.of(AmountSentence.A_QUARTER, amounts.personDays(days)),
                roadmap.terms().horizonAssumed() ? say.of(LimitSentence.HORIZON_ASSUMED, quarters) : quarters,
                parallel == null
                        ? say.of(LimitSentence.NUMBER_NONE)
                        : say.of(AmountSentence.AT_A_TIME, amounts.actions(parallel)));
    }

    private String proof() {
        if (roadmap.proof() == Optimality.OPTIMAL) {
            return say.of(PlanSentence.PROVEN);
        }
        return roadmap.proof() == Optimality.BEST_FOUND
                ? say.of(PlanSentence.BEST_FOUND)
                        + (roadmap.gap() == null ? "" : " " + roadmap.gap().words(say.speech()))
                : say.of(PlanSentence.STEP_BY_STEP);
    }

    private List<Block> bars() {
        return bars(BARS);
    }

    /** The bars in as many charts as it takes. */
    List<Block> bars(int most) {
        List<Planned> all = roadmap.actions();
        int charts = (all.size() + most - 1) / most;
        return IntStream.range(0, charts)
                .mapToObj(at -> bars(all.subList(all.size() * at / charts, all.size() * (at + 1) / charts), at, charts))
                .toList();
    }

    private Block bars(List<Planned> actions, int at, int of) {
        List<Bar> bars = actions.stream()
                .map(each -> new Bar(
                        report.number(each.action()) + "  " + each.action().title(),
                        each.start(),
                        each.end(),
                        each.forTarget()))
                .toList();
        return new Figure(
                of == 1 ? say.of(PlanSentence.BY_QUARTERS) : say.of(PlanSentence.BY_QUARTERS_PART, at + 1, of),
                PlanChart.bars(
                        course.quarters(),
                        bars,
                        say.target().isEmpty() ? say.of(PlanSentence.ASKED) : say.of(PlanSentence.NEEDED, say.target()),
                        say.of(PlanSentence.ELSE)),
                actions.stream()
                        .map(each -> say.of(
                                PlanSentence.BAR,
                                each.action().title(),
                                say.amounts().span(each.start(), each.end())))
                        .collect(Collectors.joining(" ")));
    }

    private DocumentSection planned() {
        long money = Rounded.step(roadmap.actions().stream().mapToLong(Planned::cost), Rounded.FINEST_MONEY);
        long days = Rounded.step(roadmap.actions().stream().mapToLong(Planned::days), 1);
        return new DocumentSection(
                "plan-actions",
                say.of(PlanSentence.ACTIONS),
                List.of(say.<Planned>columns()
                        .numberCell(ColumnSentence.NUMBER, 6, each -> Cell.of(report.number(each.action())))
                        .text(ColumnSentence.ACTION, 30, each -> each.action().title())
                        .text(ColumnSentence.WHEN, 12, each -> say.amounts().span(each.start(), each.end()))
                        .numberCell(
                                say.of(ColumnSentence.COST_IN, roadmap.terms().currency()), 12, each -> say.rounded()
                                        .cell(each.cost(), money))
                        .numberCell(ColumnSentence.PERSON_DAYS, 11, each -> say.rounded()
                                .cell(each.days(), days))
                        .text(ColumnSentence.OWNER, 16, each -> each.action().owner())
                        .text(PlanSentence.WHY_HERE, 30, this::why)
                        .table(PlanSentence.TABLE, roadmap.actions(), Table.Total.sum(say.of(ColumnSentence.ALL)))));
    }

    private String why(Planned planned) {
        String order =
                planned.order().stream().map(each -> each.cited(each.text())).collect(Collectors.joining(" "));
        return order.isEmpty() ? say.of(planned.forTarget() ? PlanSentence.TARGET_ASKS : PlanSentence.GAIN) : order;
    }

    private List<DocumentSection> leftOut() {
        List<LeftOut> out = roadmap.leftOut();
        return out.isEmpty()
                ? List.of()
                : List.of(new DocumentSection(
                        "left-out",
                        say.of(PlanSentence.LEFT_OUT),
                        List.of(say.<LeftOut>columns()
                                .numberCell(ColumnSentence.NUMBER, 7, each -> Cell.of(report.number(each.action())))
                                .text(ColumnSentence.ACTION, 43, each -> each.action()
                                        .title())
                                .text(PlanSentence.WHY_LEFT_OUT, 50, each -> Words.capital(each.why(say.speech())))
                                .table(PlanSentence.LEFT_TABLE, out))));
    }
}
