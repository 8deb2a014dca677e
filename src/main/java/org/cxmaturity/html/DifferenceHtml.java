package org.cxmaturity.html;

import java.util.Map;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.publishing.html.HtmlPage;
import org.cxmaturity.terminal.DifferenceText;

/** What differs between two editions of decision tables, as one HTML page that needs nothing else. */
public final class DifferenceHtml {
    private DifferenceHtml() {}

    /** The differences as an HTML document. */
    public static String of(EditionDifference difference) {
        String summary = difference.isEmpty() ? "No difference." : DifferenceText.summary(difference) + ".";
        return HtmlPage.of("tables-diff", Map.of("difference", difference, "summary", summary));
    }

    /** The differences as a part of another page. */
    public static String part(EditionDifference difference) {
        return HtmlPage.part("tables-diff", "differences", Map.of("difference", difference));
    }
}
