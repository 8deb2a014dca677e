package org.cxmaturity.publishing.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.Svg;
import org.cxmaturity.speech.PageSentence;
import org.jspecify.annotations.Nullable;

/** A document as one HTML file that needs nothing else and asks for nothing: light or dark as the reader has it, and fit to print. */
public final class Html {
    private static final String SYSTEM_FONTS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif";

    /** Of a page on a wide screen, in CSS pixels. */
    private static final double TEXT_WIDTH = 768;

    /** The size of a table's letters, more than they have, as a reader's own font may be a wide one. */
    private static final double LETTERS = 16.5;

    private static final double PADDING = 19.2;

    private Html() {}

    /** The document as HTML, in UTF-8. */
    public static byte[] of(Document document, Theme theme) {
        String fonts = (theme.font().isEmpty() ? "" : "'" + theme.font() + "',") + SYSTEM_FONTS;
        Map<String, @Nullable Object> values = values(document, theme);
        values.put("svg", new Svg(ink -> "var(--" + name(ink) + ")", "inherit"));
        values.put("light", variables(Colours.onPaper(theme)));
        values.put("dark", variables(Colours.onDark(theme)));
        values.put("widths", new TableWidths(TEXT_WIDTH, LETTERS, PADDING));
        values.put("fonts", fonts);
        return HtmlPage.of("report-page", values).getBytes(StandardCharsets.UTF_8);
    }

    /** What every page of a document names: the document, its theme, and the theme's logo as a link that holds it. */
    public static Map<String, @Nullable Object> values(Document document, Theme theme) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("document", document);
        values.put("theme", theme);
        values.put("language", document.speech().tag());
        values.put("contents", document.speech().say(PageSentence.CONTENTS));
        values.put("toSummary", document.speech().say(PageSentence.TO_SUMMARY));
        values.put("noRows", document.speech().say(PageSentence.NO_ROWS));
        Theme.Logo logo = theme.logo();
        values.put(
                "logo",
                logo == null
                        ? null
                        : "data:" + logo.type() + ";base64,"
                                + Base64.getEncoder().encodeToString(logo.bytes()));
        return values;
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String variables(Colours colours) {
        return Stream.of(Ink.values())
                .map(ink -> "--" + name(ink) + ':' + colours.colour(ink) + ';')
                .collect(Collectors.joining());
    }
}
