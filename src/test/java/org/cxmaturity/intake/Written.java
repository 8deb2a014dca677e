package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Vocabulary;

/** Profiles as tests write them, and what reading them gave. */
final class Written {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Set.of("feedback.closed-loop", "feedback.collection", "leadership.digital-alignment", "channels.social"),
            Set.of("channels.social"),
            Set.of("GBP", "EUR", "USD"));

    /** The least a profile says; what a test adds starts on line 4. */
    static final String LEAST = """
            schema: cx-maturity/profile/v1
            organisation: {id: client, name: Client}
            asOf: 2026-10-01
            """;

    private Written() {}

    static IntakeResult read(String file, String text) {
        return ProfileReader.read(file, text.getBytes(StandardCharsets.UTF_8), VOCABULARY);
    }

    /** The profile that the least profile with these lines gives. */
    static Profile accepted(String lines) {
        IntakeResult result = read("client.yaml", LEAST + lines);
        assertThat(result).isInstanceOf(IntakeResult.Accepted.class);
        return ((IntakeResult.Accepted) result).profile();
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
    static IntakeResult edited(String lines, String... edits) {
        byte[] content = (LEAST + lines).getBytes(StandardCharsets.UTF_8);
        return ProfileReader.read("client.yaml", content, VOCABULARY, List.of(edits));
    }

    static List<String> shown(IntakeResult result) {
        return result instanceof IntakeResult.Refused refused
                ? refused.problems().stream().map(Problem::toString).toList()
                : List.of();
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
