package org.cxmaturity.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/**
 * How the server that runs answers an operator's command: the first line says whether it was done, or where the fault lies; the others
 * are what is told, or what is wrong, with tabs between its parts.
 */
final class OperatorAnswer {
    private static final String DONE = "DONE";
    private static final int PARTS = 3;

    private OperatorAnswer() {}

    /** The answer; what was sent is called {@code FILE} in it, as only the asker knows its name. */
    static byte[] of(Result<List<String>> result, Path sent) {
        List<String> lines = new ArrayList<>();
        lines.add(result.either(done -> DONE, refused -> refused.fault().name()));
        result.either(
                lines::addAll,
                refused -> lines.addAll(refused.problems().stream()
                        .map(each -> String.join(
                                "\t",
                                line(each.place().replace(sent.toString(), "FILE")),
                                line(each.found()),
                                line(each.expected())))
                        .toList()));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }

    /** What such an answer says. */
    static Result<List<String>> read(byte[] answer, Path sent) {
        List<String> lines = new String(answer, StandardCharsets.UTF_8).lines().toList();
        List<String> rest = lines.subList(1, lines.size());
        if (lines.get(0).equals(DONE)) {
            return Result.done(rest);
        }
        Function<String, Problem> problem = line -> {
            String[] parts = line.split("\t", PARTS);
            return new Problem(parts[0].replace("FILE", sent.toString()), parts[1], parts[2], null);
        };
        return Result.refused(
                Fault.valueOf(lines.get(0)), rest.stream().map(problem).toList());
    }
}
