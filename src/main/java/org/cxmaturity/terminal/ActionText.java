package org.cxmaturity.terminal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The actions that come first, each with why, what it takes and what it should move. */
record ActionText(TextPage page, Words words) {
    private static final int INDENT = 6;
    private static final int LABEL = 9;

    void write(List<Recommendation> actions, int top) {
        if (actions.isEmpty() || top == 0) {
            return;
        }
        int shown = Math.min(top, actions.size());
        page.heading("WHAT TO DO FIRST", shown + " of " + Words.count(actions.size(), "action", "actions"));
        Map<String, Integer> told = new HashMap<>();
        for (int at = 0; at < shown; at++) {
            if (at > 0) {
                page.blank();
            }
            write(actions.get(at), told);
        }
        actions.stream()
                .limit(shown)
                .flatMap(each -> Stream.ofNullable(each.cost().conversion()))
                .distinct()
                .forEach(each -> {
                    page.blank();
                    page.paragraph(Tone.FAINT, each);
                });
        if (shown < actions.size()) {
            page.blank();
            page.paragraph(
                    Tone.FAINT,
                    (actions.size() - shown) + " more, of lower rank: "
                            + page.shell().top(actions.size()) + " shows them all.");
        }
    }

    /**
     * An action.
     *
     * @param told the reasons given already, and with which action
     */
    private void write(Recommendation action, Map<String, Integer> told) {
        TonedText rank = TonedText.strong(String.format(Locale.ROOT, "%4d  ", action.rank()));
        page.paragraph(List.of(rank, priority(action.priority())), Tone.STRONG, action.title());
        page.paragraph(List.of(TonedText.of(" ".repeat(INDENT))), Tone.PLAIN, action.what());
        page.labelled(
                INDENT,
                LABEL,
                "Why",
                action.reasons().stream()
                        .map(reason -> why(reason, action.rank(), told))
                        .toList());
        label("Raises", raises(action));
        label("Takes", takes(action));
        label("Owner", action.owner());
        label("Moves", action.kpi());
        label("First", String.join("; ", words.before(action)));
        label("Figures", action.figures());
    }

    /** A reason; where an action before it has the same, that one is named. */
    private static String why(Reason reason, int rank, Map<String, Integer> told) {
        Integer before = told.putIfAbsent(reason.source() + reason.text(), rank);
        return (before == null ? reason.text() : "As for action " + before + ".") + " ["
                + reason.source().id() + "]";
    }

    static TonedText priority(Priority priority) {
        return new TonedText(tone(priority), priority.name() + "  ");
    }

    private static Tone tone(Priority priority) {
        return switch (priority) {
            case P1 -> Tone.BAD;
            case P2 -> Tone.WARN;
            case P3, P4 -> Tone.FAINT;
        };
    }

    private String raises(Recommendation action) {
        return action.raises().stream()
                .map(raise -> raise.name() + " to " + words.level(raise.capability(), raise.to()))
                .collect(Collectors.joining("; "));
    }

    private static String takes(Recommendation action) {
        return cost(action.cost()) + " · "
                + Amounts.days(action.staffDays().low(), action.staffDays().high())
                + (action.staffDays().high() == 1 ? " person-day · " : " person-days · ")
                + Words.count(action.quarters(), "quarter", "quarters")
                + (action.longest() > action.quarters() ? ", in phases up to " + action.longest() : "")
                + " · " + Words.worth(action.worth());
    }

    private static String cost(Cost cost) {
        return Amounts.outlay(cost.currency(), cost.low(), cost.high());
    }

    private void label(String label, String text) {
        if (!text.isBlank()) {
            page.labelled(INDENT, LABEL, label, text);
        }
    }
}
