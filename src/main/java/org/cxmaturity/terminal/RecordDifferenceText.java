package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What differs between two assessments of an organisation, for people. */
public final class RecordDifferenceText {
    private static final int LABEL = 9;
    private static final int MOST_CELLS = 20;

    private final RecordDifference difference;
    private final TextPage page;

    /** Whether differences have not all one origin, which the head says then. */
    private final boolean split;

    RecordDifferenceText(RecordDifference difference, TextPage page) {
        this.difference = difference;
        this.page = page;
        this.split = difference.changes().stream()
                        .map(ResultChange::origin)
                        .distinct()
                        .count()
                > 1;
    }

    /** The differences as text. */
    public static String of(RecordDifference difference, Style style) {
        RecordDifferenceText text = new RecordDifferenceText(difference, new TextPage(style));
        text.head();
        text.facts();
        text.rules();
        text.changes("STAGES", Kind.STAGE, Kind.EVIDENCED, Kind.RANGE);
        text.changes("LEVELS", Kind.LEVEL);
        text.changes("FINDINGS", Kind.FINDING);
        text.changes("ACTIONS", Kind.ACTION);
        return text.page.toString();
    }

    private void head() {
        page.line(TonedText.strong(difference.organisation().name()));
        page.labelled(0, LABEL, "before", ChangeWords.side(difference.before()));
        page.labelled(0, LABEL, "after", ChangeWords.side(difference.after()));
        page.labelled(0, LABEL, "result", result());
        difference.untried().forEach(problem -> page.paragraph(Tone.WARN, "Not tried: " + problem));
    }

    String result() {
        if (difference.changes().isEmpty()) {
            return "no stage, level, finding or action differs";
        }
        Map<Origin, Integer> counts = new EnumMap<>(Origin.class);
        difference.changes().forEach(each -> counts.merge(each.origin(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((origin, count) -> parts.add(Words.number(count) + " " + ChangeWords.by(origin)));
        return Words.count(difference.changes().size(), "difference", "differences") + ": " + String.join(", ", parts);
    }

    void facts() {
        page.heading("FACTS", count(difference.facts().size()));
        for (FactChange fact : difference.facts()) {
            page.paragraph(
                    mark(fact.kind() == FactChange.Kind.ADDED, fact.kind() == FactChange.Kind.REMOVED),
                    Tone.PLAIN,
                    Words.capital(fact.name()));
            fact.fields()
                    .forEach(field -> page.paragraph(
                            "      ", Tone.PLAIN, field.path() + ": " + field.before() + " → " + field.after()));
        }
    }

    static String count(int differing) {
        return differing == 0 ? "none differs" : differing == 1 ? "1 differs" : Words.number(differing) + " differ";
    }

    static String mark(boolean added, boolean removed) {
        return added ? "  + " : removed ? "  − " : "  · ";
    }

    void rules() {
        List<TableChange> changes = difference.tables().changes();
        page.heading(
                "RULES", changes.isEmpty() ? "the tables do not differ" : DifferenceText.summary(difference.tables()));
        if (difference.otherCoreRules()) {
            page.paragraph(
                    Tone.WARN,
                    "The core rules differ too. Both results come out the same by those of this program, so they have"
                            + " changed neither.");
        }
        for (TableChange change : changes.stream().limit(MOST_CELLS).toList()) {
            page.line(TonedText.of("  "), TonedText.strong(change.reference().toString()));
            page.line(DifferenceText.said(change, 4));
        }
        if (changes.size() > MOST_CELLS) {
            page.line(TonedText.faint("  and " + (changes.size() - MOST_CELLS) + " more: "
                    + page.shell().json() + " lists all"));
        }
    }

    /** Those of some kinds; what only one of the two says comes first, since ranks move with it. */
    private void changes(String title, Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        List<ResultChange> changes = difference.changes().stream()
                .filter(each -> wanted.contains(each.kind()))
                .sorted(Comparator.comparing(each -> each.before() != null && each.after() != null))
                .toList();
        page.heading(title, count(changes.size()));
        changes.forEach(this::change);
    }

    private void change(ResultChange change) {
        boolean added = change.before() == null;
        boolean removed = change.after() == null;
        String said = change.kind() == Kind.FINDING
                ? ChangeWords.said(change, removed ? change.before() : change.after())
                : name(change) + ": " + ChangeWords.said(change, change.before()) + " → "
                        + ChangeWords.said(change, change.after());
        page.paragraph(mark(added, removed), Tone.PLAIN, split ? said + " — " + ChangeWords.by(change.origin()) : said);
    }

    static String name(ResultChange change) {
        return switch (change.kind()) {
            case RANGE -> change.name() + ", range";
            case EVIDENCED -> change.name() + ", evidenced";
            default -> change.name();
        };
    }
}
