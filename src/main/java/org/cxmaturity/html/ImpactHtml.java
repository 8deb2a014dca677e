package org.cxmaturity.html;

import java.util.Map;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.publishing.html.HtmlPage;
import org.cxmaturity.terminal.DifferenceText;

/** What a new edition of the tables does to many organisations, as one HTML page that needs nothing else. */
public final class ImpactHtml {
    private ImpactHtml() {}

    /** The impact as an HTML document. */
    public static String of(TablesImpact impact) {
        String summary = impact.difference().isEmpty()
                ? "The tables do not differ."
                : DifferenceText.summary(impact.difference()) + ".";
        return HtmlPage.of("tables-impact", Map.of("impact", impact, "summary", summary));
    }

    /**
     * The impact as a part of another page.
     *
     * @param links where to go for a profile, by its place
     */
    public static String part(TablesImpact impact, Map<String, String> links) {
        return HtmlPage.part("tables-impact", "impact", Map.of("impact", impact, "links", links));
    }
}
