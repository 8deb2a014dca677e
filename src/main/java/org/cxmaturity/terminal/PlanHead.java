package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.roadmap.Gap;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** The head of a plan: where it leads and when, within what, and what it takes. */
final class PlanHead {
    private static final int LABEL = 13;

    /** How many remarks on wishes a screen shows. */
    private static final int MOST_REMARKS = 3;

    private final TextPage page;
    private final Roadmap roadmap;

    PlanHead(TextPage page, Roadmap roadmap) {
        this.page = page;
        this.roadmap = roadmap;
    }

    /** The same on a screen: a line or two for each. */
    void brief() {
        Goal goal = roadmap.goal();
        page.apartInOneLine(TonedText.strong(roadmap.organisation().name()), TonedText.of("as of " + roadmap.asOf()));
        page.apartInOneLine(TonedText.of(title()), TonedText.faint(Words.ruleBase(roadmap.ruleBase())));
        page.blank();
        line("Stage", stages(goal) + " (" + goal.model() + ")", 1);
        if (goal.target() != null) {
            line("Reached", reached(goal), 2);
        }
        line("Limits", limits() + atATime(roadmap.terms().limits().parallel()), 2);
        WishText wishes = new WishText(roadmap);
        if (!roadmap.wishes().all().isEmpty()) {
            line("Wanted", wishes.wanted(), 2);
        }
        List<String> remarks = wishes.remarks();
        remarks.stream().limit(MOST_REMARKS).forEach(this::warning);
        String more = page.more(remarks.size() - MOST_REMARKS, "warning", "warnings");
        if (!more.isEmpty()) {
            line("", more, 1);
        }
        if (!roadmap.actions().isEmpty()) {
            line("Takes", takes(), 1);
            if (roadmap.proof() == Optimality.OPTIMAL) {
                line("Proof", "by these figures no plan within the limits serves its aims better", 1);
            } else {
                line("No proof", proof(), 2);
            }
        }
        if (roadmap.terms().known().unknown() > 0) {
            line("Unknown", unknown(), 1);
        }
        if (roadmap.opening() != null) {
            line("Opening", roadmap.opening().text(roadmap.speech(), roadmap.aimedAt()), 2);
        }
        roadmap.unanswered().stream().limit(1).forEach(each -> warning(unanswered(each)));
    }

    private void warning(String text) {
        page.brief(
                List.of(TonedText.of("  "), new TonedText(Tone.WARN, "Warning").fit(LABEL)),
                TonedText.of(" ".repeat(2 + LABEL)),
                Tone.PLAIN,
                text,
                2);
    }

    private void line(String label, String text, int most) {
        page.brief(
                List.of(TonedText.of("  "), TonedText.faint(label).fit(LABEL)),
                TonedText.of(" ".repeat(2 + LABEL)),
                Tone.PLAIN,
                text,
                most);
    }

    /** All of it. */
    void write() {
        Goal goal = roadmap.goal();
        page.head(roadmap.organisation(), roadmap.asOf(), title(), roadmap.ruleBase());
        page.blank();
        page.fact("Model", goal.modelName());
        page.fact("Stage", stages(goal));
        if (goal.target() != null) {
            page.fact("Reached", reached(goal));
        }
        page.fact("Limits", limits());
        page.fact(
                "",
                parallel(roadmap.terms().limits().parallel(), roadmap.terms().parallel()));
        if (roadmap.terms().known().unknown() > 0) {
            page.fact("Unknown", unknown());
        }
        if (roadmap.opening() != null) {
            page.fact("Opening", roadmap.opening().text(roadmap.speech(), roadmap.aimedAt()));
        }
        if (!roadmap.wishes().all().isEmpty()) {
            page.fact("Wanted", new WishText(roadmap).wanted());
        }
        warnings();
        if (!roadmap.actions().isEmpty()) {
            page.fact("Takes", takes());
            page.fact(roadmap.proof() == Optimality.OPTIMAL ? "Proof" : "No proof", proof());
            page.fact("Its aims", aims());
        }
    }

    private String title() {
        Stage target = roadmap.goal().target();
        return target == null ? "Roadmap from the highest stage" : "Roadmap to " + target.name();
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

    private String limits() {
        Roadmap.Terms terms = roadmap.terms();
        PlanLimits limits = terms.limits();
        String people = limits.staffDays() == null
                ? "no limit of people's time"
                : Amounts.personDays(limits.staffDays()) + " a quarter";
        return terms.money(roadmap.speech()) + " · " + people + " · "
                + Words.count(limits.quarters(), "quarter", "quarters")
                + (terms.horizonAssumed() ? " (assumed: the profile states no number)" : "");
    }

    private static String atATime(@Nullable Integer most) {
        return most == null ? "" : " · " + parallel(most, List.of());
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

    private String unknown() {
        Roadmap.Known known = roadmap.terms().known();
        return known.unknown() + " of " + Words.count(known.capabilities(), "level", "levels")
                + (known.unknown() == 1 ? " is" : " are")
                + " unknown and planned from 0: answering the questions that “"
                + page.shell().assess()
                + "” asks may shorten the plan.";
    }

    private void warnings() {
        List<String> all = new ArrayList<>(new WishText(roadmap).remarks());
        roadmap.unanswered().forEach(each -> all.add(unanswered(each)));
        for (int at = 0; at < all.size(); at++) {
            page.paragraph(
                    List.of(TonedText.of("  "), new TonedText(Tone.WARN, at == 0 ? "Warning" : "").fit(LABEL)),
                    Tone.PLAIN,
                    all.get(at));
        }
    }

    private String unanswered(Unanswered each) {
        return "“" + each.action().title() + "” should come first, against “" + each.obstacleName()
                + "”, and is left out: " + why(each) + ".";
    }

    private String why(Unanswered unanswered) {
        String lacks =
                unanswered.lacks().stream().map(each -> lack(roadmap, each)).collect(Collectors.joining("; "));
        return unanswered.tooLarge().equals(unanswered.action())
                ? "it " + lacks
                : "it needs “" + unanswered.tooLarge().title() + "” first, which " + lacks;
    }

    /** That an action is beyond a limit: what it needs and what there is. */
    static String lack(Roadmap roadmap, Lack lack) {
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
            case OPTIMAL -> "By these figures no other plan within the limits serves its aims better: proven.";
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
        return gap == null ? "" : " " + gap.words(roadmap.speech());
    }
}
