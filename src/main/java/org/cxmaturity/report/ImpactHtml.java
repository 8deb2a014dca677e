package org.cxmaturity.report;

import java.util.Map;
import org.cxmaturity.comparison.Impact;

/** What a new edition of the tables does to many organisations, as one HTML page that needs nothing else. */
public final class ImpactHtml {
    private ImpactHtml() {}

    /** The impact as an HTML document. */
    public static String of(Impact impact) {
        String summary = impact.difference().isEmpty()
                ? "The tables do not differ."
                : DifferenceText.summary(impact.difference()) + ".";
        return HtmlPage.of("tables-impact", Map.of("impact", impact, "summary", summary));
    }
}
