package org.cxmaturity.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.LeftOut;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What is recommended and not in the plan, and why: what deserves attention first next to the plan, the rest at the end. */
record LeftOutText(TextPage page, Roadmap roadmap) {
    private static final String FIRST = "RANKED P1 AND NOT IN THE PLAN";

    /** The most lines that a reason takes on a screen. */
    private static final int MOST_LINES = 3;

    /** What an expert would miss in the plan, each with its own reason. */
    void first() {
        List<LeftOut> first = roadmap.leftOut().stream().filter(LeftOut::first).toList();
        if (!first.isEmpty()) {
            page.heading(FIRST, Words.count(first.size(), "action", "actions"));
            byReason(first).forEach((why, actions) -> together(why, actions, LeftOutText::ranked));
        }
    }

    /** The same on a screen: the reasons first, as many as so many lines hold, each with the actions that it keeps out. */
    void brief(int lines) {
        List<LeftOut> first = roadmap.leftOut().stream().filter(LeftOut::first).toList();
        List<LeftOut> shown = first.isEmpty() ? roadmap.leftOut() : first;
        List<Map.Entry<String, List<LeftOut>>> reasons =
                List.copyOf(byReason(shown).entrySet());
        int each = lines >= MOST_LINES * reasons.size() ? MOST_LINES : 2;
        int most = Math.min(reasons.size(), lines / each);
        if (most <= 0) {
            return;
        }
        int told = reasons.stream()
                .limit(most)
                .mapToInt(reason -> reason.getValue().size())
                .sum();
        page.section(
                first.isEmpty() ? "NOT IN THE PLAN" : FIRST,
                page.more(roadmap.leftOut().size() - told, "action", "actions"));
        reasons.stream()
                .limit(most)
                .forEach(reason -> page.brief(
                        List.of(TonedText.of("  ")),
                        TonedText.of("    "),
                        Tone.PLAIN,
                        together(reason.getValue()) + ": " + reason.getKey(),
                        each));
    }

    /** The first by its title, the others by their ranks. */
    private static String together(List<LeftOut> actions) {
        return Words.and(Stream.concat(
                        Stream.of(ranked(actions.get(0))),
                        actions.stream()
                                .skip(1)
                                .map(each -> each.today()
                                        ? Integer.toString(each.action().rank())
                                        : ranked(each)))
                .toList());
    }

    private static String ranked(LeftOut left) {
        return (left.today() ? left.action().rank() + " " : "") + left.action().title();
    }

    /** What has the same reason stands together. */
    void rest() {
        List<LeftOut> rest =
                roadmap.leftOut().stream().filter(each -> !each.first()).toList();
        if (!rest.isEmpty()) {
            page.heading(
                    "NOT IN THE PLAN",
                    Words.count(
                            rest.size(), "action recommended now or later on", "actions recommended now or later on"));
            byReason(rest).forEach((why, actions) -> together(why, actions, left -> Words.named(left.action())));
        }
    }

    /** How an action is named in a list. */
    private interface Name {
        String of(LeftOut left);
    }

    private Map<String, List<LeftOut>> byReason(List<LeftOut> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.why(roadmap.speech()), LinkedHashMap::new, Collectors.toList()));
    }

    private void together(String why, List<LeftOut> actions, Name name) {
        List<String> titles = actions.stream().map(name::of).toList();
        if (titles.size() == 1) {
            page.item(titles.get(0) + ": " + why);
        } else {
            page.item(Words.capital(why) + ":");
            titles.forEach(title -> page.paragraph("    – ", Tone.PLAIN, title));
        }
    }
}
