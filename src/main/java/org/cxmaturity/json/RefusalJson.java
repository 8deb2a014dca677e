package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.model.Problem;

/** A refusal of a request as RFC 9457 has it, with what is wrong in the member {@code problems}. */
public final class RefusalJson {
    private RefusalJson() {}

    /**
     * The refusal as an indented JSON document.
     *
     * @param problems everything found wrong; none where the title says it all
     */
    public static String of(String title, int status, String detail, List<Problem> problems) {
        return Json.document(json -> json.object(() -> {
            json.text("type", "about:blank")
                    .text("title", title)
                    .number("status", status)
                    .text("detail", detail);
            json.objects("problems", problems, ProblemJson::problem);
        }));
    }
}
