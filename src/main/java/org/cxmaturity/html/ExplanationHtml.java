package org.cxmaturity.html;

import java.util.Map;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.publishing.html.HtmlPage;

/** An explanation as one HTML page that needs nothing else: trees fold, rows look as the analyst sees them. */
public final class ExplanationHtml {
    private ExplanationHtml() {}

    /**
     * The explanation as an HTML document.
     *
     * @param shell what commands are called to which it points
     */
    public static String of(Explanation explanation, Pointers shell) {
        return HtmlPage.of("explanation", Map.of("explanation", explanation, "shell", shell));
    }
}
