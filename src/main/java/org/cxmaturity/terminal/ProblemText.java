package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/**
 * Problems for people: a line each, so that editors and {@code grep} find the place, and how many there are. Of a file of JSON lines,
 * thousands of which may be wrong in the same way, the first are shown, and how often the others say the same.
 */
public final class ProblemText {
    private static final int MOST = 20;
    private static final int MOST_KINDS = 3;
    private static final String JSON_LINE = "(?s).+\\.jsonl:[0-9]+\\b.*";

    private ProblemText() {}

    /** The problems in the order given. */
    public static String of(List<Problem> problems, Style style) {
        TextPage page = new TextPage(style);
        boolean all = problems.size() <= MOST
                || !problems.stream().allMatch(each -> each.place().matches(JSON_LINE));
        problems.subList(0, all ? problems.size() : MOST).forEach(problem -> page.line(line(problem, Tone.BAD)));
        if (!all) {
            more(page, problems.subList(MOST, problems.size()));
        }
        if (problems.size() > 1) {
            page.line(TonedText.faint(Words.count(problems.size(), "problem", "problems")));
        }
        return page.toString();
    }

    /** How many there are besides, and what most of them say. */
    private static void more(TextPage page, List<Problem> rest) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        rest.forEach(each -> kinds.merge("found " + each.found() + "; expected " + each.expected(), 1, Integer::sum));
        page.line(TonedText.of(
                "and " + Words.number(rest.size()) + " more (" + page.shell().json() + " has all), of which"));
        kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_KINDS)
                .forEach(each -> page.line(
                        TonedText.strong("  " + Words.number(each.getValue()) + ":"),
                        TonedText.of(" " + each.getKey())));
        if (kinds.size() > MOST_KINDS) {
            page.line(TonedText.faint("  and others"));
        }
    }

    /** A problem: its place, what was found in that tone, what is expected. */
    static List<TonedText> line(Problem problem, Tone found) {
        List<TonedText> spans = new ArrayList<>();
        spans.add(TonedText.strong(problem.place() + ":"));
        spans.add(TonedText.of(" found "));
        spans.add(new TonedText(found, problem.found()));
        spans.add(TonedText.of("; expected " + problem.expected()));
        if (problem.maybe() != null) {
            spans.add(TonedText.of(". Maybe: "));
            spans.add(new TonedText(Tone.GOOD, problem.maybe()));
        }
        return spans;
    }
}
