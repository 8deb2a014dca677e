package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.cxmaturity.roadmap.Roadmap.Unmet;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** Why a target is out of reach, and what would do. */
record ReachText(TextPage page, Roadmap roadmap) {
    /** The same on a screen: what would do, in a line or two each. */
    void brief() {
        OutOfReach why = roadmap.outOfReach();
        if (why == null) {
            return;
        }
        page.section("OUT OF REACH", target() + " within these limits");
        if (!why.proven()) {
            line(unproven());
        }
        String currency = roadmap.terms().currency();
        if (!why.unmet().isEmpty()) {
            line("No money, time or people would be enough: "
                    + Words.and(why.unmet().stream()
                            .map(each -> each.name() + " at " + each.level())
                            .toList())
                    + " is asked for, and no action brings it about from here.");
        } else if (!why.alone().isEmpty()) {
            why.alone().forEach(each -> line(each.alone(roadmap.speech(), currency, target())));
        } else if (!why.together().isEmpty()) {
            line("No limit alone stands in the way. Enough together, with " + target() + " in Q"
                    + why.together().get(0).reached() + ": "
                    + Words.and(why.together().stream()
                            .map(each -> each.words(roadmap.speech(), currency))
                            .toList())
                    + ".");
        } else {
            line(nothingEnough(why));
        }
        if (!roadmap.actions().isEmpty()) {
            line(insteadOf(why));
        }
    }

    private void line(String text) {
        page.brief(List.of(TonedText.of("  ")), TonedText.of("  "), Tone.PLAIN, text, 2);
    }

    void write() {
        OutOfReach why = roadmap.outOfReach();
        if (why == null) {
            return;
        }
        page.heading("OUT OF REACH", target() + " within these limits");
        if (!why.proven()) {
            page.paragraph(Tone.WARN, unproven());
            page.blank();
        }
        if (!why.unmet().isEmpty()) {
            unmet(page, target(), why.unmet());
        } else if (!why.alone().isEmpty()) {
            alone(why.alone());
        } else if (!why.together().isEmpty()) {
            together(why.together());
        } else {
            page.paragraph(Tone.PLAIN, nothingEnough(why));
        }
        if (!roadmap.actions().isEmpty()) {
            page.blank();
            page.paragraph(Tone.PLAIN, insteadOf(why));
        }
    }

    private String unproven() {
        return roadmap.proof() == Optimality.GREEDY
                ? "No plan was found step by step; there may be one. Without the solver, which is not to be had on this"
                        + " machine, it is not proven that " + target()
                        + " is out of reach, nor that less than what is named here would not be enough."
                : "No plan was found before the search ended at its limit; there may be one.";
    }

    private void alone(List<Relaxed> alone) {
        page.paragraph(
                Tone.PLAIN,
                alone.size() == 1
                        ? "What stands in the way is " + limit(alone.get(0)) + ". This would be enough:"
                        : "What stands in the way: "
                                + Words.and(alone.stream().map(ReachText::limit).toList())
                                + ". Any one of these would be enough:");
        page.blank();
        alone.forEach(
                each -> page.item(each.alone(roadmap.speech(), roadmap.terms().currency(), target())));
    }

    private void together(List<Relaxed> together) {
        page.paragraph(Tone.PLAIN, "No limit alone stands in the way. These would be enough together:");
        page.blank();
        together.forEach(each -> page.item(
                Words.capital(each.words(roadmap.speech(), roadmap.terms().currency())) + "."));
        page.blank();
        page.paragraph(
                Tone.PLAIN,
                "Then " + target() + " is reached in Q" + together.get(0).reached()
                        + ". This is one combination; others may be enough too, with more of one and less of another.");
    }

    /** What a stage asks and no action brings about. */
    static void unmet(TextPage page, String target, List<Unmet> unmet) {
        page.paragraph(
                Tone.PLAIN,
                "No money, time or people would be enough: " + target + " asks for what no action in the tables brings"
                        + " about from here.");
        page.blank();
        unmet.forEach(each -> page.item(each.name() + " at " + each.level() + " or above"));
    }

    private static String limit(Relaxed relaxed) {
        return switch (relaxed.limit()) {
            case BUDGET -> "the budget";
            case BUDGET_TOTAL -> "the sum of money";
            case STAFF_DAYS -> "people's time";
            case QUARTERS -> "the number of quarters";
            case PARALLEL -> "how many actions may run at a time";
            case OBSTACLES_FIRST -> "that what obstacles call for comes first";
        };
    }

    private static String nothingEnough(OutOfReach why) {
        return why.proven()
                ? "No limit that was moved, alone or with others, is enough."
                : "No plan was found with any limit moved, alone or with others, either.";
    }

    private String insteadOf(OutOfReach why) {
        Stage stage = why.instead();
        String text = stage == null
                ? "Within these limits no higher stage of this model is reached; the plan below comes as close as can be."
                : "The plan below leads to " + stage.name() + ", the highest stage within these limits.";
        String found = stage == null
                ? "No plan was found to any higher stage of this model; the plan below goes towards " + target() + "."
                : "The plan below leads to " + stage.name() + ", the highest stage for which one was found.";
        return why.proven() ? text : found;
    }

    private String target() {
        Stage stage = roadmap.goal().target();
        return stage == null ? "" : stage.name();
    }
}
