package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.comparison.Cause;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.comparison.TablesImpact.Counts;
import org.cxmaturity.comparison.TablesImpact.Flip;
import org.cxmaturity.comparison.TablesImpact.Matrix;
import org.cxmaturity.comparison.TablesImpact.Moves;
import org.cxmaturity.comparison.TablesImpact.Share;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What a new edition of the tables does to many organisations, for people. */
public final class ImpactText {
    private static final int MOST_PROBLEMS = 20;
    private static final int COUNT = 8;

    private final TablesImpact impact;
    private final TextPage page;
    private final int most;

    private ImpactText(TablesImpact impact, TextPage page, int most) {
        this.impact = impact;
        this.page = page;
        this.most = most;
    }

    /**
     * The impact as text.
     *
     * @param most how many actions and organisations are listed
     */
    public static String of(TablesImpact impact, Style style, int most) {
        TextPage page = new TextPage(style);
        ImpactText text = new ImpactText(impact, page, most);
        text.head();
        impact.matrices().stream().filter(matrix -> matrix.flipped() > 0).forEach(text::matrix);
        text.causes();
        text.flips();
        text.actions();
        text.problems();
        return page.toString();
    }

    private void head() {
        edition("new", impact.difference().after(), impact.after());
        edition("old", impact.difference().before(), impact.before());
        page.blank();
        page.line(TonedText.of(
                impact.difference().isEmpty()
                        ? "The tables do not differ."
                        : DifferenceText.summary(impact.difference()) + "."));
        Counts counts = impact.counts();
        page.blank();
        page.line(TonedText.strong(Words.count(counts.assessed(), "profile", "profiles") + ":"));
        count(counts.flipped(), "on another stage in at least one model");
        count(counts.reordered(), "on the same stages, with other actions or ranks");
        count(counts.same(), "with the same stages and actions");
        if (counts.refused() > 0) {
            page.line(
                    TonedText.of(" ".repeat(COUNT - 6)),
                    new TonedText(Tone.BAD, right(counts.refused(), 6)),
                    TonedText.of("  more that can't be read"));
        }
        List<String> unmoved = impact.matrices().stream()
                .filter(matrix -> matrix.flipped() == 0)
                .map(Matrix::name)
                .toList();
        if (!unmoved.isEmpty()) {
            page.blank();
            page.paragraph("", Tone.PLAIN, "Nobody moves in: " + String.join(", ", unmoved) + ".");
        }
    }

    private void edition(String label, Edition edition, RuleBaseId ruleBase) {
        page.line(
                TonedText.faint(label).fit(5),
                TonedText.strong(edition.name()),
                TonedText.faint("  rule base " + ruleBase.version() + " · " + Words.shortened(ruleBase.digest())));
    }

    private void count(int count, String what) {
        page.line(TonedText.of(" ".repeat(COUNT - 6) + right(count, 6) + "  " + what));
    }

    private static String right(int count, int width) {
        String text = Words.number(count);
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private void matrix(Matrix matrix) {
        page.heading(matrix.name(), Words.count(matrix.flipped(), "organisation moves", "organisations move"));
        int name = matrix.labels().stream()
                .mapToInt(label -> TerminalWidth.of(label.name()) + 5)
                .max()
                .orElse(0);
        int width = Math.max(
                4, Math.min(COUNT, (page.width() - name - 2) / matrix.labels().size()));
        List<TonedText> head =
                new ArrayList<>(List.of(TonedText.faint("  from \\ to").fit(Math.max(name, 11))));
        for (int to = 1; to <= matrix.labels().size(); to++) {
            head.add(TonedText.faint(right(to, width)));
        }
        page.line(head);
        for (int from = 0; from < matrix.labels().size(); from++) {
            String label = right(from + 1, 4) + " " + matrix.labels().get(from).name();
            List<TonedText> row = new ArrayList<>(List.of(TonedText.of(label).fit(Math.max(name, 11))));
            for (int to = 0; to < matrix.labels().size(); to++) {
                row.add(cell(matrix.counts().get(from).get(to), from, to, width));
            }
            page.line(row);
        }
    }

    private static TonedText cell(int count, int from, int to, int width) {
        String text = count == 0 ? " ".repeat(width - 1) + "·" : right(count, width);
        return count == 0 || from == to ? TonedText.faint(text) : new TonedText(to > from ? Tone.GOOD : Tone.BAD, text);
    }

    private void causes() {
        if (impact.causes().isEmpty()) {
            return;
        }
        page.heading("What moved them", "each proven by undoing it");
        for (Share share : impact.causes()) {
            page.line(
                    TonedText.strong(right(share.alone() + share.together(), 6) + "  "),
                    TonedText.strong(share.change().reference().toString()),
                    TonedText.faint(
                            share.together() == 0
                                    ? ""
                                    : share.alone() == 0
                                            ? "  together with others"
                                            : "  of them " + share.together() + " together with others"));
            page.line(DifferenceText.said(share.change(), COUNT));
        }
    }

    private void flips() {
        if (impact.flips().isEmpty()) {
            return;
        }
        page.heading("Who moves", Words.count(impact.flips().size(), "move", "moves"));
        for (Flip flip : impact.flips().stream().limit(most).toList()) {
            page.line(
                    TonedText.strong(flip.name()),
                    TonedText.of("  " + flip.model() + ": " + flip.from().name() + " → "
                            + flip.to().name()),
                    TonedText.faint("  " + flip.place()));
            because(flip.cause());
        }
        more(impact.flips().size());
    }

    private void because(Cause cause) {
        if (cause.changes().size() > 1) {
            page.line(TonedText.of(cause.together() ? "  because of these together:" : "  because of any of these:"));
        }
        for (TableChange change : cause.changes()) {
            page.line(TonedText.of("  "), TonedText.of(change.reference().toString()));
            page.line(DifferenceText.said(change, 4));
        }
    }

    private void actions() {
        if (impact.actions().isEmpty()) {
            return;
        }
        page.heading("Actions", "for how many organisations");
        page.line(TonedText.faint("  new  gone earlier  later    farthest"));
        for (Moves moves : impact.actions().stream().limit(most).toList()) {
            page.line(
                    TonedText.of(right(moves.appears(), 5)
                            + right(moves.disappears(), 6)
                            + right(moves.earlier(), 8)
                            + right(moves.later(), 7)),
                    TonedText.of(farthest(moves.most()) + "  "),
                    TonedText.of(moves.title()));
        }
        more(impact.actions().size());
    }

    private static String farthest(int ranks) {
        String text = ranks == 0 ? "" : (ranks > 0 ? "+" : "−") + Math.abs(ranks);
        return " ".repeat(10 - text.length()) + text;
    }

    private void more(int of) {
        if (of > most) {
            page.line(TonedText.faint(
                    "and " + Words.number(of - most) + " more: " + page.shell().top() + " shows more of them, "
                            + page.shell().json() + " all"));
        }
    }

    private void problems() {
        if (impact.problems().isEmpty()) {
            return;
        }
        page.heading("Profiles that can't be read", Words.count(impact.counts().refused(), "profile", "profiles"));
        impact.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> page.line(TonedText.of(problem.toString())));
        if (impact.problems().size() > MOST_PROBLEMS) {
            page.line(TonedText.faint("and more: " + page.shell().json() + " lists them"));
        }
    }
}
