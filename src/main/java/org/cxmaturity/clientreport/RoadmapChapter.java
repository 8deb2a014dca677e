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
import org.cxmaturity.wording.Amounts;
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

    RoadmapChapter(ClientReport report) {
        this.report = report;
        this.roadmap = report.roadmap();
        this.course = new PlanByQuarter(roadmap);
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Terms(terms()));
        if (roadmap.actions().isEmpty()) {
            blocks.add(Phrases.paragraph(
                    report.assessment().recommendations().isEmpty()
                            ? "There is nothing to plan: no action is recommended."
                            : "No recommended action fits into these limits."));
            return new DocumentSection("roadmap", title(), blocks);
        }
        blocks.addAll(bars());
        blocks.add(course.figure());
        blocks.add(Phrases.quiet(
                "Stages after each quarter are what the rules conclude if the actions achieve their stated effects."));
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
                : Optional.of(new DocumentSection("plan", "The plan in detail", List.of(), parts));
    }

    /** Why what ranks highest is not planned, where it is not; what has one reason stands together. */
    private Optional<Block> highest() {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        roadmap.leftOut().stream()
                .filter(each -> !report.number(each.action()).equals(ClientReport.NO_RANK))
                .filter(each -> each.action().rank() <= HIGH)
                .forEach(each -> byReason.computeIfAbsent(each.why(), any -> new ArrayList<>())
                        .add(report.number(each.action()) + " " + each.action().title()));
        return byReason.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bullets(byReason.entrySet().stream()
                        .map(each -> Text.of(
                                Text.strong("Ranked high and not planned: "),
                                Text.of(String.join("; ", each.getValue()) + ". Why: " + each.getKey() + ".")))
                        .toList()));
    }

    private String title() {
        return roadmap.goal().target() == null ? "The roadmap" : "The roadmap to " + Phrases.target(roadmap);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        Integer reached = roadmap.goal().reached();
        if (roadmap.goal().target() != null) {
            terms.add(Phrases.term(
                    "Leads to",
                    reached == null
                            ? Phrases.target(roadmap) + " is not reached within the limits: see the summary"
                            : Phrases.target(roadmap) + " " + Phrases.by(roadmap, reached)));
        }
        terms.add(Phrases.term("Limits", limits()));
        String parallel = roadmap.terms().parallel().stream().map(Reason::text).collect(Collectors.joining(" "));
        if (!parallel.isEmpty()) {
            terms.add(Phrases.term("At a time", parallel));
        }
        if (roadmap.opening() != null) {
            terms.add(Phrases.term("Opening", roadmap.opening().text(roadmap.aimedAt())));
        }
        if (roadmap.terms().conversion() != null) {
            terms.add(Phrases.term("Currency", roadmap.terms().conversion()));
        }
        if (!roadmap.actions().isEmpty()) {
            terms.add(Phrases.term("Proof", proof()));
        }
        return terms;
    }

    private String limits() {
        PlanLimits limits = roadmap.terms().limits();
        return roadmap.terms().money()
                + "; "
                + (limits.staffDays() == null
                        ? "no limit of people’s time"
                        : Amounts.personDays(limits.staffDays()) + " a quarter")
                + "; "
                + Words.count(limits.quarters(), "quarter", "quarters")
                + (roadmap.terms().horizonAssumed() ? " (assumed, as none is stated)" : "")
                + "; "
                + (limits.parallel() == null
                        ? "any number of actions at a time"
                        : Words.count(limits.parallel(), "action", "actions") + " at a time");
    }

    private String proof() {
        if (roadmap.proof() == Optimality.OPTIMAL) {
            return "By these figures no other plan within the limits serves the aims of the plan better: proven.";
        }
        return roadmap.proof() == Optimality.BEST_FOUND
                ? "It keeps every limit; the search ended before it was proven that no other plan does better."
                        + (roadmap.gap() == null ? "" : " " + roadmap.gap().words())
                : "It keeps every limit; it was made step by step, and a better plan may exist.";
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
        String target = Phrases.target(roadmap);
        return new Figure(
                "The plan by quarters" + (of == 1 ? "" : ", part " + (at + 1) + " of " + of),
                PlanChart.bars(
                        course.quarters(),
                        bars,
                        target.isEmpty() ? "asked by a stage" : "needed for " + target,
                        "raises something else"),
                actions.stream()
                        .map(each -> each.action().title() + ": " + Amounts.quarters(each.start(), each.end()) + ".")
                        .collect(Collectors.joining(" ")));
    }

    private DocumentSection planned() {
        long money = Rounded.step(roadmap.actions().stream().mapToLong(Planned::cost), Rounded.FINEST_MONEY);
        long days = Rounded.step(roadmap.actions().stream().mapToLong(Planned::days), 1);
        return new DocumentSection(
                "plan-actions",
                "What is done when, and by whom",
                List.of(new Columns<Planned>()
                        .numberCell("No.", 6, each -> Cell.of(report.number(each.action())))
                        .text("Action", 30, each -> each.action().title())
                        .text("When", 12, each -> Amounts.quarters(each.start(), each.end()))
                        .numberCell("Cost, " + roadmap.terms().currency(), 12, each -> Rounded.cell(each.cost(), money))
                        .numberCell("Person-days", 11, each -> Rounded.cell(each.days(), days))
                        .text("Owner", 16, each -> each.action().owner())
                        .text("Why here", 30, RoadmapChapter::why)
                        .table("The plan’s actions", roadmap.actions(), Table.Total.sum("All"))));
    }

    private static String why(Planned planned) {
        String order =
                planned.order().stream().map(each -> each.cited(each.text())).collect(Collectors.joining(" "));
        return order.isEmpty() ? planned.forTarget() ? "the target asks for it" : "gain" : order;
    }

    private List<DocumentSection> leftOut() {
        List<LeftOut> out = roadmap.leftOut();
        return out.isEmpty()
                ? List.of()
                : List.of(new DocumentSection(
                        "left-out",
                        "Recommended, and not in the plan",
                        List.of(new Columns<LeftOut>()
                                .numberCell("No.", 7, each -> Cell.of(report.number(each.action())))
                                .text("Action", 43, each -> each.action().title())
                                .text("Why it is left out", 50, each -> Words.capital(each.why()))
                                .table("What is left out, and why", out))));
    }
}
