package org.cxmaturity.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.Svg;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The colours of reports, for pages: one set by light, one by dark. */
@Controller
final class StylePage {
    /** Draws in these colours. */
    static final Svg DRAWING = new Svg(ink -> "var(--" + name(ink) + ")", "inherit");

    @GetMapping(path = "/assets/colours.css", produces = "text/css;charset=UTF-8")
    @ResponseBody
    String colours() {
        String light = variables(Colours.onPaper(Theme.PLAIN));
        return ":root{" + light + "}\n@media (prefers-color-scheme:dark){:root{"
                + variables(Colours.onDark(Theme.PLAIN)) + "}}\n@media print{:root{" + light + "}}\n";
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String variables(Colours colours) {
        return Stream.of(Ink.values())
                .map(ink -> "--" + name(ink) + ":" + colours.colour(ink) + ";")
                .collect(Collectors.joining());
    }
}
