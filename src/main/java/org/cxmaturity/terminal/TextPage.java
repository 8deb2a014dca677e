package org.cxmaturity.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** Collects lines of a limited width. No line ends in a space. */
final class TextPage {
    private static final String INDENT = "  ";
    private static final int NARROWEST = 30;
    private static final int FACT = 13;

    private final Style style;
    private final StringBuilder text = new StringBuilder();

    TextPage(Style style) {
        this.style = style;
    }

    int width() {
        return style.width();
    }

    /** What commands and options are called. */
    Pointers shell() {
        return style.shell();
    }

    void blank() {
        text.append('\n');
    }

    /** One line, not wrapped. */
    void line(TonedText... spans) {
        line(List.of(spans));
    }

    void line(List<TonedText> spans) {
        int last = spans.size();
        while (last > 0 && spans.get(last - 1).text().isBlank()) {
            last--;
        }
        for (int at = 0; at < last; at++) {
            TonedText span = spans.get(at);
            (at == last - 1 ? new TonedText(span.tone(), span.text().stripTrailing()) : span)
                    .paint(text, style.colour());
        }
        text.append('\n');
    }

    /** The first two lines: whom and what it is about, as of when, by which rules. */
    void head(Organisation organisation, LocalDate asOf, String title, RuleBaseId ruleBase) {
        apart(TonedText.strong(organisation.name()), TonedText.of("as of " + asOf));
        apart(TonedText.of(title), TonedText.faint(Words.ruleBase(ruleBase)));
    }

    /** A section's title, a blank line before and after it; {@code aside} stands at the right margin. */
    void heading(String title, String aside) {
        blank();
        apart(new TonedText(Tone.HEADING, title), TonedText.faint(aside));
        blank();
    }

    /** A line of a piece at its beginning and one at its end. */
    void apart(TonedText left, TonedText right) {
        line(left, gap(left, right), right);
    }

    /** The same, the first piece cut off where both have no room. */
    void apartInOneLine(TonedText left, TonedText right) {
        int room = Math.max(1, width() - right.width() - 2);
        apart(left.width() > room ? left.fit(room) : left, right);
    }

    /** What fills the line between two pieces. */
    TonedText gap(TonedText left, TonedText right) {
        return TonedText.of(" ".repeat(Math.max(2, width() - left.width() - right.width())));
    }

    /** A paragraph of a list. */
    void item(String body) {
        paragraph("  · ", Tone.PLAIN, body);
    }

    /** A paragraph after a plain lead; its further lines hang under the first one's text. */
    void paragraph(String lead, Tone tone, String body) {
        paragraph(List.of(TonedText.of(lead)), tone, body);
    }

    /** A paragraph after a lead; its further lines hang under the first one's text. */
    void paragraph(List<TonedText> lead, Tone tone, String body) {
        int hang = lead.stream().mapToInt(TonedText::width).sum();
        paragraph(lead, TonedText.of(" ".repeat(hang)), tone, body);
    }

    /** A paragraph after a lead; its further lines stand after {@code hang}. */
    void paragraph(List<TonedText> lead, TonedText hang, Tone tone, String body) {
        List<TonedText> start = lead;
        for (String part : wrap(new TonedText(tone, body).text(), Math.max(NARROWEST, width() - hang.width()))) {
            List<TonedText> spans = new ArrayList<>(start);
            spans.add(new TonedText(tone, part));
            line(spans);
            start = List.of(hang);
        }
    }

    /** A paragraph of so many lines at most; what has no room in them is cut off, and no line is wider than the page. */
    void brief(List<TonedText> lead, TonedText hang, Tone tone, String body, int most) {
        List<TonedText> start = lead;
        String rest = new TonedText(tone, body.strip().replaceAll("\\s+", " ")).text();
        for (int at = 1; at <= most && !rest.isEmpty(); at++) {
            int room = width() - start.stream().mapToInt(TonedText::width).sum();
            String part = at == most ? rest : wrap(rest, Math.max(1, room)).get(0);
            List<TonedText> spans = new ArrayList<>(start);
            spans.add(new TonedText(tone, part).fit(Math.max(1, room)));
            line(spans);
            rest = rest.substring(part.length()).strip();
            start = List.of(hang);
        }
    }

    /** The title of a section on a page that is short of lines: no blank line after it. */
    void section(String title, String aside) {
        blank();
        apart(new TonedText(Tone.HEADING, title), TonedText.faint(aside));
    }

    /** {@code 12 more weaknesses: --full}; empty where there are none. */
    String more(int count, String one, String many) {
        return count <= 0
                ? ""
                : Words.number(count) + " more " + (count == 1 ? one : many) + ": "
                        + style.shell().full();
    }

    int lines() {
        return (int) text.chars().filter(each -> each == '\n').count();
    }

    /** A paragraph after a faint label of a given width. */
    void labelled(int indent, int columns, String label, String body) {
        paragraph(
                List.of(TonedText.of(" ".repeat(indent)), TonedText.faint(label).fit(columns)), Tone.PLAIN, body);
    }

    /** A fact about a plan after its label. */
    void fact(String label, String body) {
        labelled(2, FACT, label, body);
    }

    /** Paragraphs, of which the first one has the label. */
    void labelled(int indent, int columns, String label, List<String> bodies) {
        for (int at = 0; at < bodies.size(); at++) {
            labelled(indent, columns, at == 0 ? label : "", bodies.get(at));
        }
    }

    /** A paragraph indented like everything under a heading. */
    void paragraph(Tone tone, String body) {
        paragraph(INDENT, tone, body);
    }

    /** The columns that the widest of the texts takes. */
    static <T> int widest(Collection<T> all, Function<T, String> text) {
        return all.stream()
                .mapToInt(each -> TonedText.of(text.apply(each)).width())
                .max()
                .orElse(0);
    }

    /** Breaks at spaces only: a word longer than the width stays whole, unless its script is written without spaces. */
    static List<String> wrap(String body, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(body, width)) {
            if (!line.isEmpty() && TerminalWidth.of(line) + 1 + TerminalWidth.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String body, int width) {
        List<String> words = new ArrayList<>();
        for (String word : body.strip().split("\\s+")) {
            String rest = word;
            while (TerminalWidth.of(rest) > width && TerminalWidth.anyWide(rest)) {
                String start = TerminalWidth.start(rest, width);
                words.add(start);
                rest = rest.substring(start.length());
            }
            words.add(rest);
        }
        return words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
