package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.WhatIf.ActionSet;
import org.cxmaturity.roadmap.WhatIf.Member;
import org.cxmaturity.roadmap.WhatIf.Smallest;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The smallest sets of actions that reach a stage, as text for people. */
public final class SmallestSetsText {
    private static final int INDENT = 6;

    private final Smallest smallest;
    private final TextPage page;

    private SmallestSetsText(Smallest smallest, Style style) {
        this.smallest = smallest;
        this.page = new TextPage(style);
    }

    /** The sets as text. */
    public static String of(Smallest smallest, Style style) {
        SmallestSetsText text = new SmallestSetsText(smallest, style);
        text.write();
        return text.page.toString();
    }

    private void write() {
        Stage target = smallest.goal().target();
        page.head(
                smallest.organisation(),
                smallest.asOf(),
                target == null
                        ? "The fewest actions to a higher stage"
                        : "The fewest actions to reach " + target.name(),
                smallest.ruleBase());
        page.blank();
        page.fact("Model", smallest.goal().modelName());
        if (target == null) {
            page.fact("Stage", smallest.goal().from().name() + ", the highest: there is none to reach");
            return;
        }
        page.fact("Stage", PlanHead.stages(smallest.goal()));
        if (smallest.sets().isEmpty()) {
            none(target.name());
        } else {
            sets(target.name());
        }
    }

    private void none(String target) {
        page.heading(smallest.endedEarly() ? "NO SET FOUND" : "NO SET OF ACTIONS", "");
        if (smallest.endedEarly()) {
            page.paragraph(
                    Tone.PLAIN,
                    "The search ended early, before all combinations were looked at: there may be actions that together"
                            + " reach " + target + ".");
        } else if (smallest.unmet().isEmpty()) {
            page.paragraph(Tone.PLAIN, "No actions of the tables together reach " + target + ".");
        } else {
            ReachText.unmet(page, target, smallest.unmet());
        }
    }

    private void sets(String target) {
        int count = smallest.sets().size();
        page.heading(
                count == 1 && !smallest.more() && !smallest.endedEarly() ? "THE ONE SMALLEST SET" : "THE SMALLEST SETS",
                "by number of actions, then person-days, then money");
        page.paragraph(
                Tone.PLAIN,
                (count == 1 ? "This set reaches " : "Each set reaches ") + target
                        + " if its actions achieve their stated effects; the rules confirm it, and without any one of"
                        + " its actions it falls short. Whether it fits money, people and time is for the roadmap to"
                        + " say.");
        for (int at = 0; at < count; at++) {
            page.blank();
            set(at + 1, smallest.sets().get(at));
        }
        if (smallest.more()) {
            page.blank();
            page.paragraph(Tone.FAINT, "There are more sets, none of them smaller than these.");
        }
        if (smallest.endedEarly()) {
            page.blank();
            page.paragraph(
                    Tone.WARN,
                    "The search ended early, before all combinations were looked at: there may be more sets, none of"
                            + " them smaller than " + (count == 1 ? "this one." : "these."));
        }
    }

    private void set(int number, ActionSet set) {
        page.apart(
                TonedText.strong(("  " + number + "   ").substring(0, INDENT - 1) + " "
                        + Words.count(set.members().size(), "action", "actions")),
                TonedText.of(Amounts.outlay(set.currency(), set.cost()) + " · " + Amounts.personDays(set.days())));
        set.members().forEach(this::member);
    }

    private void member(Member member) {
        page.paragraph(
                List.of(TonedText.of(" ".repeat(INDENT)), TonedText.faint("· ")),
                Tone.PLAIN,
                Words.named(member.action()) + (member.prerequisite() ? " (needed first)" : ""));
    }
}
