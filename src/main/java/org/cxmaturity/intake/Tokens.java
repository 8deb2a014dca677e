package org.cxmaturity.intake;

import java.io.StringReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** A file as a stream of tokens, the same for YAML and JSON, and what its syntax errors mean. The only class that knows either parser. */
final class Tokens {
    private static final int DEEPEST = 50;
    private static final int LONGEST_MESSAGE = 160;

    private Tokens() {}

    static boolean isJson(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /**
     * Opens the text as JSON or as YAML. Repeated keys pass here: {@link SourceNodeReader} reports them
     * with their path, and reads on.
     */
    static JsonParser open(boolean asJson, String text) {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
        StringReader reader = new StringReader(text);
        if (asJson) {
            JsonFactory json =
                    JsonFactory.builder().streamReadConstraints(limits).build();
            return json.createParser(ObjectReadContext.empty(), reader);
        }
        LoadSettings settings = yamlSettings(text);
        YAMLFactory yaml = YAMLFactory.builder()
                .streamReadConstraints(limits)
                .loadSettings(settings)
                .build();
        return yaml.createParser(ObjectReadContext.empty(), reader);
    }

    /** One read takes the whole text: the engine (3.0.1) fails where a buffer ends between the two halves of a surrogate pair. */
    private static LoadSettings yamlSettings(String text) {
        return LoadSettings.builder()
                .setCodePointLimit(SourceText.LARGEST)
                .setAllowDuplicateKeys(true)
                .setBufferSize(text.length())
                .build();
    }

    /**
     * Says where and why a text could not be read to its end.
     *
     * @param line the line of the text where the parser stopped, or that of the edit whose value it is
     */
    static void explain(RuntimeException failure, boolean json, String text, int line, Problems problems) {
        String expected = json ? "well-formed JSON" : "well-formed YAML";
        if (failure instanceof StreamConstraintsException) {
            boolean deep = String.valueOf(failure.getMessage()).contains("nesting depth");
            String found = deep ? "lists or mappings within each other, too deep" : "a name or number that is too long";
            problems.add(line, "", found, deep ? "at most " + DEEPEST + " levels" : "shorter names and numbers", null);
            return;
        }
        MarkedYamlEngineException marked = marked(failure);
        YamlMistake mistake =
                marked == null ? null : YamlMistake.behind(marked, text).orElse(null);
        if (mistake == null) {
            problems.add(line, "", why(failure), expected, null);
        } else {
            int at = Problems.isEdit(line) ? line : mistake.line();
            problems.add(at, "", mistake.found(), mistake.expected(), mistake.maybe());
        }
    }

    private static String why(RuntimeException failure) {
        MarkedYamlEngineException marked = marked(failure);
        String message = marked != null && marked.getProblem() != null
                ? marked.getProblem()
                : failure instanceof JacksonException jackson ? jackson.getOriginalMessage() : failure.getMessage();
        String cut = String.valueOf(message)
                .replaceAll("(?s)( \\((for|start)[^(]*\\[Source.*|: enable `.*|\n.*| \\(Do not use.*)", "");
        return "an error of syntax: " + ShownValue.plain(cut, LONGEST_MESSAGE);
    }

    /** The line of a file that could not be read further; {@code line} is that of the last token. */
    static int lineOf(RuntimeException failure, int line) {
        MarkedYamlEngineException marked = marked(failure);
        if (marked != null && marked.getProblemMark().isPresent()) {
            return marked.getProblemMark().get().getLine() + 1;
        }
        if (failure instanceof JacksonException jackson && jackson.getLocation() != null) {
            return Math.max(line, jackson.getLocation().getLineNr());
        }
        return line;
    }

    private static @Nullable MarkedYamlEngineException marked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return marked;
            }
        }
        return null;
    }

    /** Whether the failure is the parser's word on the text, and not a bug. */
    static boolean isSyntax(RuntimeException failure) {
        return failure instanceof JacksonException || failure instanceof YamlEngineException;
    }
}
