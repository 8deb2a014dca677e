package org.cxmaturity.terminal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Worth;
import org.cxmaturity.roadmap.Gap;
import org.cxmaturity.roadmap.LeftOut;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** A roadmap as text for people: where it leads and when, the plan at a glance and quarter by quarter, and what may go wrong. */
public final class RoadmapText {
    private static final int LABEL = 13;

    private final Roadmap roadmap;
    private final TextPage page;

    private RoadmapText(Roadmap roadmap, Style style) {
        this.roadmap = roadmap;
        this.page = new TextPage(style);
    }

    /** The roadmap as text. */
    public static String of(Roadmap roadmap, Style style) {
        RoadmapText text = new RoadmapText(roadmap, style);
        text.head();
        new ReachText(text.page, roadmap).write();
        new ChartText(text.page, roadmap).write();
        new QuarterText(text.page, roadmap).write();
        new RiskText(text.page, roadmap).write();
        text.leftOut();
        text.figures();
        return text.page.toString();
    }

    private void head() {
        Goal goal = roadmap.goal();
        Stage target = goal.target();
        page.head(
                roadmap.organisation(),
                roadmap.asOf(),
                target == null ? "Roadmap from the highest stage" : "Roadmap to " + target.name(),
                roadmap.ruleBase());
        page.blank();
        page.fact("Model", goal.modelName());
        page.fact("Stage", stages(goal));
        if (target != null) {
            page.fact("Reached", reached(goal));
        }
        limits();
        unknown();
        opening();
        unanswered();
        if (!roadmap.actions().isEmpty()) {
            page.fact("Takes", takes());
            page.fact(roadmap.proof() == Optimality.OPTIMAL ? "Proof" : "No proof", proof());
            page.fact("Its aims", aims());
        }
    }

    static String stages(Goal goal) {
        Stage target = goal.target();
        if (target == null) {
            return goal.headline() + ": the highest stage, and the plan improves what remains";
        }
        return goal.headline() + " → " + target.name();
    }

    private String reached(Goal goal) {
        Integer quarter = goal.reached();
        Roadmap.OutOfReach why = roadmap.outOfReach();
        if (quarter == null) {
            return why == null || why.proven()
                    ? "not within the limits below: see OUT OF REACH"
                    : "no plan found within the limits below; there may be one: see OUT OF REACH";
        }
        return "at the end of Q" + quarter + ", "
                + Amounts.day(roadmap.quarters().get(quarter - 1).until())
                + ": by the rules, if the actions achieve their stated effects";
    }

    private void limits() {
        Roadmap.Terms terms = roadmap.terms();
        PlanLimits limits = terms.limits();
        String people = limits.staffDays() == null
                ? "no limit of people's time"
                : Amounts.personDays(limits.staffDays()) + " a quarter";
        String horizon = Words.count(limits.quarters(), "quarter", "quarters")
                + (terms.horizonAssumed() ? " (assumed: the profile states no number)" : "");
        page.fact("Limits", terms.money() + " · " + people + " · " + horizon);
        page.fact("", parallel(limits.parallel(), terms.parallel()));
    }

    private static String parallel(@Nullable Integer most, List<Reason> reasons) {
        String why = reasons.stream()
                .map(reason -> reason.text() + " [" + reason.source().id() + "]")
                .collect(Collectors.joining(" "));
        return (most == null
                        ? "any number of actions at a time"
                        : Words.count(most, "action", "actions") + " at a time")
                + (why.isEmpty() ? "" : ": " + why);
    }

    private void unknown() {
        Roadmap.Known known = roadmap.terms().known();
        if (known.unknown() > 0) {
            page.fact(
                    "Unknown",
                    known.unknown() + " of " + Words.count(known.capabilities(), "level", "levels")
                            + (known.unknown() == 1 ? " is" : " are")
                            + " unknown and planned from 0: answering the questions that “"
                            + page.shell().assess()
                            + "” asks may shorten the plan.");
        }
    }

    private void opening() {
        if (roadmap.opening() != null) {
            page.fact("Opening", roadmap.opening().text(roadmap.aimedAt()));
        }
    }

    private void unanswered() {
        List<Unanswered> all = roadmap.unanswered();
        for (Unanswered each : all) {
            page.paragraph(
                    List.of(
                            TonedText.of("  "),
                            new TonedText(Tone.WARN, each == all.get(0) ? "Warning" : "").fit(LABEL)),
                    Tone.PLAIN,
                    "“" + each.action().title() + "” should come first, against “" + each.obstacleName()
                            + "”, and is left out: " + why(each) + ".");
        }
    }

    private String why(Unanswered unanswered) {
        String lacks = unanswered.lacks().stream().map(this::lack).collect(Collectors.joining("; "));
        return unanswered.tooLarge().equals(unanswered.action())
                ? "it " + lacks
                : "it needs “" + unanswered.tooLarge().title() + "” first, which " + lacks;
    }

    private String lack(Lack lack) {
        return switch (lack.limit()) {
            case BUDGET ->
                "needs " + Amounts.money(roadmap.terms().currency(), lack.needed()) + " in a quarter, and there is "
                        + Amounts.money(roadmap.terms().currency(), lack.available());
            case STAFF_DAYS ->
                "needs " + Amounts.personDays(lack.needed()) + " in a quarter, and there "
                        + (lack.available() == 1 ? "is 1" : "are " + Words.number(lack.available()));
            default ->
                "takes " + Words.count(lack.needed(), "quarter", "quarters") + ", and the plan has "
                        + Words.number(lack.available());
        };
    }

    private String takes() {
        return Words.count(roadmap.actions().size(), "action", "actions") + " · "
                + Amounts.outlay(roadmap.terms().currency(), roadmap.risk().cost()) + " · "
                + Amounts.personDays(roadmap.risk().days());
    }

    private String aims() {
        String first = roadmap.terms().obstaclesFirst() == ObstaclesFirst.STRICT
                ? "nothing before leadership and change work, "
                : "";
        return Words.capital(first + towards()
                + "what answers obstacles and the greatest gain, then those answers as early as can be, then the least"
                + " money and time, then the earliest start");
    }

    private String towards() {
        Stage target = roadmap.goal().target();
        Roadmap.OutOfReach outOfReach = roadmap.outOfReach();
        if (target == null) {
            return "";
        }
        Stage aimedAt = outOfReach == null ? target : outOfReach.instead();
        return aimedAt == null ? "" : aimedAt.name() + " soonest, then ";
    }

    private String proof() {
        return switch (roadmap.proof()) {
            case OPTIMAL -> "No other plan within these limits does better by its aims: proven.";
            case BEST_FOUND ->
                "The best plan found before the search ended at its limit: every limit is kept, but a better plan may"
                        + " exist."
                        + gap();
            case GREEDY ->
                "Made without the solver, which is not to be had on this machine: every limit is kept, but a better plan"
                        + " may exist.";
        };
    }

    private String gap() {
        Gap gap = roadmap.gap();
        return gap == null ? "" : " " + gap.words();
    }

    /** What is left out; what has the same reason stands together. */
    private void leftOut() {
        if (roadmap.leftOut().isEmpty()) {
            return;
        }
        page.heading(
                "NOT IN THE PLAN",
                Words.count(
                        roadmap.leftOut().size(),
                        "action recommended now or later on",
                        "actions recommended now or later on"));
        Map<String, List<String>> byReason = roadmap.leftOut().stream()
                .collect(Collectors.groupingBy(
                        LeftOut::why,
                        LinkedHashMap::new,
                        Collectors.mapping(each -> Words.named(each.action()), Collectors.toList())));
        byReason.forEach(this::leftOut);
    }

    private void leftOut(String why, List<String> titles) {
        if (titles.size() == 1) {
            page.item(titles.get(0) + ": " + why);
        } else {
            page.item(Words.capital(why) + ":");
            titles.forEach(title -> page.paragraph("    – ", Tone.PLAIN, title));
        }
    }

    private void figures() {
        Figures figures = roadmap.figures();
        if (figures.all() == 0) {
            return;
        }
        page.heading("FIGURES", "what the plan's numbers rest on");
        page.fact("Sources", sources(figures));
        if (roadmap.terms().conversion() != null) {
            page.fact("Converted", roadmap.terms().conversion());
        }
        page.fact("Worth", worth());
    }

    private static String sources(Figures figures) {
        if (figures.estimated() == figures.all()) {
            return "none: the figures of all " + Words.count(figures.all(), "action", "actions") + " are estimates";
        }
        return Stream.of(
                        of(figures.sourced(), "with a source for its figures", "with a source for their figures"),
                        of(
                                figures.partly(),
                                "with a source for some of its figures",
                                "with a source for some of their figures"),
                        of(figures.estimated(), "with estimates only", "with estimates only"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · ", "of " + Words.count(figures.all(), "action", "actions") + ": ", ""));
    }

    private static String of(int count, String one, String many) {
        return count == 0 ? "" : Words.count(count, one, many);
    }

    private String worth() {
        Map<Worth, Long> counts = roadmap.actions().stream()
                .collect(Collectors.groupingBy(
                        each -> each.action().worth(), () -> new EnumMap<>(Worth.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> worth(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String worth(Worth worth, long count) {
        return switch (worth) {
            case QUICK_WIN -> Words.count(count, "quick win", "quick wins");
            case BIG_BET -> Words.count(count, "big bet", "big bets");
            case FILL_IN -> Words.count(count, "fill-in", "fill-ins");
            case MONEY_PIT -> Words.count(count, "takes", "take") + " more than customers will feel";
        };
    }
}
