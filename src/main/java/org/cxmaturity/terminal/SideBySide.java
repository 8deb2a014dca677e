package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.terminal.TonedText.Tone;

/** Rows of three columns: what, before, after. Each wraps in its own column. */
final class SideBySide {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int LEAST_VALUE = 20;
    private static final int MOST_VALUE = 26;

    private final TextPage page;
    private final int value;
    private final int label;

    SideBySide(TextPage page) {
        this.page = page;
        this.value = Math.min(MOST_VALUE, LEAST_VALUE + (page.width() - Style.LEAST_WIDTH) / 3);
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
        List<String> first = TextPage.wrap(what, label);
        List<String> second = TextPage.wrap(before, value);
        List<String> third = TextPage.wrap(after, value);
        for (int at = 0; at < Math.max(first.size(), Math.max(second.size(), third.size())); at++) {
            page.line(
                    TonedText.of(" ".repeat(INDENT)),
                    new TonedText(tone, line(first, at)).fit(label),
                    TonedText.of(" ".repeat(GAP)),
                    new TonedText(tone, line(second, at)).fit(value),
                    TonedText.of(" ".repeat(GAP)),
                    new TonedText(afterTone, line(third, at)).fit(value));
        }
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "";
    }
}
