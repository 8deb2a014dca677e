package org.cxmaturity.report;

import java.util.List;
import org.cxmaturity.report.Span.Tone;

/** Rows of three columns: what, before, after. Each wraps in its own column. */
final class SideBySide {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int LEAST_VALUE = 20;
    private static final int MOST_VALUE = 26;

    private final Page page;
    private final int value;
    private final int label;

    SideBySide(Page page) {
        this.page = page;
        this.value = Math.min(MOST_VALUE, LEAST_VALUE + (page.width() - Style.PLAIN.width()) / 3);
        this.label = page.width() - INDENT - 2 * (value + GAP);
    }

    void head() {
        write(Tone.FAINT, "", "before", "after", Tone.FAINT);
    }

    /**
     * A row.
     *
     * @param direction positive where it rises, negative where it falls
     */
    void row(String what, String before, String after, int direction) {
        String mark = direction > 0 ? " ▲" : direction < 0 ? " ▼" : "";
        Tone tone = direction > 0 ? Tone.GOOD : direction < 0 ? Tone.BAD : Tone.PLAIN;
        write(Tone.PLAIN, what, before, after + mark, tone);
    }

    private void write(Tone tone, String what, String before, String after, Tone afterTone) {
        List<String> first = Page.wrap(what, label);
        List<String> second = Page.wrap(before, value);
        List<String> third = Page.wrap(after, value);
        for (int at = 0; at < Math.max(first.size(), Math.max(second.size(), third.size())); at++) {
            page.line(
                    Span.of(" ".repeat(INDENT)),
                    new Span(tone, line(first, at)).fit(label),
                    Span.of(" ".repeat(GAP)),
                    new Span(tone, line(second, at)).fit(value),
                    Span.of(" ".repeat(GAP)),
                    new Span(afterTone, line(third, at)).fit(value));
        }
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
