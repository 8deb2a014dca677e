package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.responses.Beyond;
import org.cxmaturity.responses.Change;
import org.cxmaturity.responses.Estimate;
import org.cxmaturity.responses.KpiDefinition;
import org.cxmaturity.responses.KpiResult;
import org.cxmaturity.responses.KpiResult.Figure;
import org.cxmaturity.responses.KpiResult.Segment;
import org.cxmaturity.responses.KpiResult.Series;
import org.cxmaturity.responses.ReadColumn;
import org.cxmaturity.responses.ReadFile;
import org.cxmaturity.responses.SeriesKey;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** KPIs from raw responses, for people: a table for each segment, then how it was read, what is left out, and the methods. */
public final class KpiText {
    private static final int MOST_SHOWN = 8;
    private static final int PERIOD = 10;
    private static final int COUNT = 11;
    private static final int VALUE = 8;
    private static final int INTERVAL = 19;
    private static final int CHANGE = 10;

    private final KpiResult result;
    private final KpiKind kind;
    private final TextPage page;

    private KpiText(KpiResult result, Style style) {
        this.result = result;
        this.kind = result.definition().kind();
        this.page = new TextPage(style);
    }

    /** The values with all they rest on. */
    public static String of(KpiResult result, Style style) {
        return new KpiText(result, style).text();
    }

    private String text() {
        long responses = result.files().stream().mapToLong(ReadFile::responses).sum();
        page.apart(
                TonedText.strong(kind + " from raw responses"),
                TonedText.of(Words.count(responses, "response", "responses") + " in "
                        + Words.count(result.files().size(), "file", "files")));
        result.segments().forEach(this::segment);
        page.heading("How it was read", "");
        result.files().forEach(this::file);
        leftOut();
        page.heading("Methods", "");
        result.definition().words().forEach(page::item);
        if (result.segments().stream().anyMatch(this::few)) {
            page.item("* fewer than " + KpiDefinition.FEWEST
                    + " answers: the interval is rough, and no change is tested");
        }
        return page.toString();
    }

    private boolean few(Segment segment) {
        return segment.series().stream()
                .anyMatch(series -> series.figures().stream().anyMatch(KpiText::few));
    }

    private static boolean few(Figure figure) {
        return !KpiDefinition.enough(figure.answers());
    }

    private void segment(Segment segment) {
        page.heading(segment.name() == null ? "All responses" : segment.name(), "");
        page.line(TonedText.faint("  " + left("Period", PERIOD) + right("Answers", COUNT) + right(unit(), VALUE)
                + right("95 % interval", INTERVAL) + right("Change", CHANGE) + "  Is it chance?"));
        SeriesKey before = null;
        for (Series each : segment.series()) {
            if (before != null) {
                page.paragraph(
                        Tone.WARN,
                        "New series: " + each.key().against(before) + ". Values before and after it do not compare.");
            }
            if (!each.key().wording().isEmpty() && segment.name() == null) {
                page.paragraph(Tone.FAINT, Words.quoted(each.key().wording()));
            }
            each.figures().forEach(this::figure);
            before = each.key();
        }
    }

    private String unit() {
        return switch (kind) {
            case NPS -> kind.name();
            case CSAT, RETENTION -> "%";
            case CES -> "Mean";
        };
    }

    private void figure(Figure figure) {
        Estimate value = figure.value();
        String period = figure.period().isEmpty() ? "all time" : figure.period();
        String start =
                "  " + left(period, PERIOD) + right(Words.number(figure.answers()) + (few(figure) ? "*" : ""), COUNT);
        if (value == null) {
            page.line(TonedText.of(start + right("–", VALUE)));
            return;
        }
        Change change = figure.change();
        page.line(TonedText.of(start
                + right(number(value.value()), VALUE)
                + right(number(value.low()) + " to " + number(value.high()), INTERVAL)
                + (change == null ? "" : right(signed(change.difference()), CHANGE) + "  " + verdict(change))));
        Estimate agreeing = figure.agreeing();
        if (agreeing != null) {
            page.line(TonedText.faint("  " + left("", PERIOD) + right("agree", COUNT)
                    + right(percent(agreeing.value()), VALUE)
                    + right(percent(agreeing.low()) + " to " + percent(agreeing.high()), INTERVAL)));
        }
    }

    private static String verdict(Change change) {
        String p = change.p() < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", change.p());
        return (change.significant() ? "no, " : "may be, ") + p;
    }

    private void file(ReadFile file) {
        String columns = file.columns().stream().map(KpiText::column).collect(Collectors.joining("; "));
        page.item(file.name() + ": " + file.encoding() + ", " + file.separated() + ", "
                + Words.count(file.responses(), "response", "responses")
                + (file.titleRows() > 1 ? " under " + file.titleRows() + " rows of titles" : "") + ". " + columns
                + (file.dateOrder() == null ? "" : ", " + Words.kebab(file.dateOrder())) + ".");
    }

    private static String column(ReadColumn column) {
        return column.use().words() + ": " + column.letters() + " “" + column.title() + "”"
                + (column.guessed() ? " (by its title)" : "");
    }

    private void leftOut() {
        List<String> lines = new ArrayList<>();
        List<Figure> all = result.segments().get(0).series().stream()
                .flatMap(each -> each.figures().stream())
                .toList();
        add(lines, all.stream().mapToLong(Figure::blank).sum(), "blank");
        add(lines, all.stream().mapToLong(Figure::declined).sum(), "“prefer not to say”, “don't know” and the like");
        add(lines, all.stream().mapToLong(Figure::beyond).sum(), "beyond the scale" + beyond());
        add(lines, result.undated(), "without a day, in no figure at all");
        page.heading("Left out", lines.isEmpty() ? "nothing" : "counted, in no value");
        lines.forEach(page::item);
    }

    private String beyond() {
        List<Beyond> shown = result.beyond().stream().limit(MOST_SHOWN).toList();
        return shown.stream()
                        .map(each ->
                                each.answer() + " (" + Words.number(each.count()) + ", first at " + each.first() + ")")
                        .collect(Collectors.joining(", ", ": ", ""))
                + (result.beyond().size() > shown.size() || result.otherBeyond() > 0 ? " and others" : "");
    }

    private static void add(List<String> to, long count, String what) {
        if (count > 0) {
            to.add(Words.number(count) + " " + what);
        }
    }

    private String number(double value) {
        return String.format(Locale.ROOT, kind == KpiKind.CES ? "%.2f" : "%.1f", value)
                .replace('-', '−');
    }

    private String signed(double value) {
        return (value >= 0 ? "+" : "") + number(value);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.1f %%", value);
    }

    private static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String right(String text, int columns) {
        return " ".repeat(Math.max(1, columns - text.length())) + text;
    }
}
