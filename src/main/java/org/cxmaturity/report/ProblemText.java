package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.report.Span.Tone;

/** Problems for people: a line each, so that editors and {@code grep} find the place, and how many there are. */
public final class ProblemText {
    private ProblemText() {}

    /** The problems in the order given. */
    public static String of(List<Problem> problems, Style style) {
        Page page = new Page(style);
        problems.forEach(problem -> page.line(line(problem)));
        if (problems.size() > 1) {
            page.line(Span.faint(Words.count(problems.size(), "problem", "problems")));
        }
        return page.toString();
    }

    private static List<Span> line(Problem problem) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(problem.place() + ":"));
        spans.add(Span.of(" found "));
        spans.add(new Span(Tone.BAD, problem.found()));
        spans.add(Span.of("; expected " + problem.expected()));
        if (problem.maybe() != null) {
            spans.add(Span.of(". Maybe: "));
            spans.add(new Span(Tone.GOOD, problem.maybe()));
        }
        return spans;
    }
}
