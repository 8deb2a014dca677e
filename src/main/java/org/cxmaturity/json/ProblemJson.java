package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.model.Problem;

/** Problems for programs: an array of {@code {place, found, expected, maybe}}. */
public final class ProblemJson {
    private ProblemJson() {}

    /** The problems as an indented JSON array, in the order given. */
    public static String of(List<Problem> problems) {
        return Json.document(json -> json.objects(problems, ProblemJson::problem));
    }

    /** A problem's keys. */
    static void problem(Json json, Problem problem) {
        json.text("place", problem.place())
                .text("found", problem.found())
                .text("expected", problem.expected())
                .text("maybe", problem.maybe());
    }
}
