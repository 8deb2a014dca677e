package org.cxmaturity.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Terms;

/** Profiles as tests write them, and what reading them gave. */
final class Written {
    private static final Map<Integer, String> LEVELS =
            Map.of(0, "absent", 1, "ad hoc", 2, "partial", 3, "mostly", 4, "always");

    static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(
                    "feedback.closed-loop", "Closing the loop with customers",
                    "feedback.collection", "Collecting feedback",
                    "leadership.digital-alignment", "Alignment of digital work with objectives",
                    "channels.social", "Social media"),
            Set.of("channels.social"),
            Set.of("GBP", "EUR", "USD"),
            Map.of(
                    "four-stage", List.of("initial", "developing", "established", "optimised"),
                    "five-level", List.of("initial", "developing", "defined", "managed", "optimized"),
                    "journey", List.of("initiate", "radiate", "align")),
            Terms.of(Shipped.ruleBase().tables()),
            Map.of(
                    "feedback.closed-loop", LEVELS,
                    "feedback.collection", LEVELS,
                    "leadership.digital-alignment", LEVELS,
                    "channels.social", LEVELS));

    /** The least a profile says; what a test adds starts on line 4. */
    static final String LEAST = """
            schema: cx-maturity/profile/v1
            organisation: {id: client, name: Client}
            asOf: 2026-10-01
            """;

    private Written() {}

    static Result<ReadProfile> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Result<ReadProfile> read(String name, byte[] content, String... edits) {
        return ProfileReader.read(new NamedContent(name, content), VOCABULARY, List.of(edits));
    }

    /** One of the profiles that tests share. */
    static Result<ReadProfile> read(Path file, String... edits) {
        return read(file.getFileName().toString(), content(file).getBytes(StandardCharsets.UTF_8), edits);
    }

    /** The profile that the least profile with these lines gives. */
    static Profile accepted(String lines) {
        return read("client.yaml", LEAST + lines).orElseThrow().profile();
    }

    /** What is wrong with the least profile and these lines. */
    static List<String> problems(String lines) {
        return problemsOf("client.yaml", LEAST + lines);
    }

    /** What is wrong with the file; empty where it is accepted. */
    static List<String> problemsOf(String file, String text) {
        return shown(read(file, text));
    }

    /** The least profile with these lines, read with edits. */
    static Result<ReadProfile> edited(String lines, String... edits) {
        return read("client.yaml", (LEAST + lines).getBytes(StandardCharsets.UTF_8), edits);
    }

    static List<String> shown(Result<ReadProfile> result) {
        return result.problems().stream().map(Problem::toString).toList();
    }

    static Path file(String name) {
        return Path.of("src/test/resources/" + name);
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
