package org.cxmaturity.html;

import java.util.Map;
import org.cxmaturity.explanation.Explanation;

/** An explanation as one HTML page that needs nothing else: trees fold, rows look as the analyst sees them. */
public final class ExplanationHtml {
    private ExplanationHtml() {}

    /** The explanation as an HTML document. */
    public static String of(Explanation explanation) {
        return HtmlPage.of("explanation", Map.of("explanation", explanation));
    }
}
