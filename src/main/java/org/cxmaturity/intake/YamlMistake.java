package org.cxmaturity.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a person did who wrote what YAML cannot read, and what to write instead: most have never heard of YAML, and the parser
 * speaks to those who know it.
 *
 * @param line the line to look at, from 1
 */
record YamlMistake(
        int line, String found, String expected, @Nullable String maybe) {
    private static final int LONGEST_EXAMPLE = 90;
    private static final String QUOTES = "the text in quotes";
    private static final String COLON = "a colon in a text that has no quotes";

    /** A key and what stands behind it, on a line of its own or as an item of a list. */
    private static final Pattern KEY_AND_TEXT =
            Pattern.compile("(\\s*(?:- +)*)([A-Za-z][A-Za-z0-9_-]*)(\\s*:\\s+)(\\S.*?)\\s*");

    private static final Pattern OUTER_QUOTES = Pattern.compile("([\"'“„”«‚‘’])(.*)([\"'“”»‘’])");

    /** The mistake behind an error of the parser, where it is one that people make. */
    static Optional<YamlMistake> behind(MarkedYamlEngineException failure, String text) {
        Mark mark = failure.getProblemMark().orElse(null);
        if (mark == null) {
            return Optional.empty();
        }
        List<String> lines = text.lines().toList();
        int at = Math.min(mark.getLine(), lines.size() - 1);
        String line = at < 0 ? "" : lines.get(at);
        String problem = String.valueOf(failure.getProblem());
        if (problem.contains("\\t(TAB)")) {
            return said(
                    at, "a tab", "spaces, which alone can show what belongs to what", "two spaces in place of the tab");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return Optional.of(colon(lines, at, mark.getColumn()));
        }
        if (problem.startsWith("found unexpected end of stream")) {
            int opened = failure.getContextMark().map(Mark::getLine).orElse(at);
            return said(opened, "a quotation mark that nothing closes", "another one where the text ends", null);
        }
        if (problem.startsWith("expected ',' or")) {
            int opened = failure.getContextMark().map(Mark::getLine).orElse(at);
            if (opened == at && problem.endsWith("got :")) {
                return quotes(at, line, COLON);
            }
            String sign = problem.contains("]") ? "]" : "}";
            return said(opened, "a list or mapping in brackets that is not closed", sign + " where it ends", null);
        }
        if (problem.contains("escape")) {
            return said(at, "a \\ in a text in double quotes", "\\\\ for each, or the text in single quotes", null);
        }
        if (isStartOfText(problem)) {
            return quotes(at, line, "a text that starts with a sign which means something to YAML");
        }
        if (problem.equals("expected <block end>, but found '<scalar>'")) {
            return quotes(at, line, "more text after what was in quotes or brackets");
        }
        return problem.startsWith("expected <block end>, but found")
                ? said(
                        at,
                        "a line that is not in line with those it belongs to",
                        "the same number of spaces before each",
                        null)
                : Optional.empty();
    }

    /** Whether the parser stopped at the first letter of a text. */
    private static boolean isStartOfText(String problem) {
        return problem.startsWith("found character")
                || problem.startsWith("found undefined alias")
                || problem.startsWith("unexpected character found")
                || problem.startsWith("sequence entries are not allowed")
                || problem.startsWith("expected the node content, but found ',")
                || problem.startsWith("expected the node content, but found ']")
                || problem.startsWith("expected the node content, but found '}")
                || problem.startsWith("expected chomping")
                || problem.startsWith("expected a comment or a line break");
    }

    /** A colon where none can be: in a text, after a line that is no key, or on a line that stands further in than its neighbours. */
    private static YamlMistake colon(List<String> lines, int at, int column) {
        String before =
                lines.get(at).substring(0, Math.min(column, lines.get(at).length()));
        if (before.matches(".*:\\s.*")) {
            return quotes(at, lines.get(at), COLON).orElseThrow();
        }
        String above = at == 0 ? "" : lines.get(at - 1);
        Matcher glued =
                Pattern.compile("(\\s*(?:- +)*[A-Za-z][A-Za-z0-9_-]*):(\\S.*)").matcher(above);
        if (glued.matches()) {
            return new YamlMistake(
                    at,
                    "a key whose colon has no space after it",
                    "a space",
                    glued.group(1).strip() + ": " + glued.group(2));
        }
        return KEY_AND_TEXT.matcher(above).matches()
                ? new YamlMistake(
                        at + 1,
                        "a line further in than the one above it, which has its value already",
                        "the same number of spaces before both",
                        null)
                : new YamlMistake(Math.max(1, at), "a line without a key", "a key, a colon and a space", null);
    }

    private static Optional<YamlMistake> said(int at, String found, String expected, @Nullable String maybe) {
        return Optional.of(new YamlMistake(at + 1, found, expected, maybe));
    }

    private static Optional<YamlMistake> quotes(int at, String line, String found) {
        Matcher parts = KEY_AND_TEXT.matcher(line);
        String example = parts.matches() ? parts.group(2) + ": " + quoted(parts.group(4)) : "";
        boolean fits = !example.isEmpty() && example.length() <= LONGEST_EXAMPLE;
        return said(at, found, QUOTES, fits ? example : "put the text in double quotes");
    }

    /** A text in the quotes that need no signs of escape, if there are such. */
    private static String quoted(String written) {
        Matcher outer = OUTER_QUOTES.matcher(written);
        String text = outer.matches() ? outer.group(2) : written;
        if (!text.contains("\"") && !text.contains("\\")) {
            return '"' + text + '"';
        }
        return text.contains("'") ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : "'" + text + "'";
    }
}
