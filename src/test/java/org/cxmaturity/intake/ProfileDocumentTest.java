package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The document that the reader hands out says all that the file said. */
class ProfileDocumentTest {
    private static final Vocabulary VOCABULARY =
            ProfileLoader.vocabulary(Shipped.ruleBase().tables());

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("src/main/resources/examples"))) {
            return Stream.concat(
                    examples.toList().stream(),
                    Stream.of(
                            Path.of("src/test/resources/profiles/every-section.yaml"),
                            Path.of("src/test/resources/profiles/every-section.json")))
                    .toList()
                    .stream();
        }
    }

    private static ReadProfile read(String name, byte[] content) {
        return ProfileReader.read(new NamedContent(name, content), VOCABULARY).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("files")
    void facts_of_the_document_are_the_facts_of_the_file(Path file) throws IOException {
        ReadProfile first = read(file.getFileName().toString(), Files.readAllBytes(file));

        ReadProfile again = read("document.json", first.document().getBytes(StandardCharsets.UTF_8));

        assertThat(again.profile()).isEqualTo(first.profile());
        assertThat(again.document()).isEqualTo(first.document());
        assertThat(again.places().keySet()).isEqualTo(first.places().keySet());
    }

    @Test
    void numbers_stand_as_they_were_written_and_texts_are_escaped() {
        String yaml = Written.LEAST
                + "training: [{topic: EMPATHY, staffShare: 4.0e-1, comment: \"a \\\"b\\\"\\t\\\\ é \uD83D\uDE00\"}]\n";

        String document = read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).document();

        assertThat(document).contains("\"staffShare\":4.0e-1");
        assertThat(JsonMapper.shared()
                        .readTree(document)
                        .at("/training/0/comment")
                        .stringValue())
                .isEqualTo("a \"b\"\t\\ é \uD83D\uDE00");
    }

    @Test
    void a_key_with_nothing_behind_it_stays_one() {
        String yaml = Written.LEAST + "departments: []\nanswers: []\n";

        assertThat(read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)).document())
                .contains("\"departments\":[]", "\"answers\":[]");
    }

    @Test
    void the_digest_of_a_piece_of_evidence_is_part_of_the_fact() {
        String digest = "AB".repeat(32);
        String yaml = Written.LEAST + "feedbackProcesses: [{id: a, channel: SURVEY, evidence: [{ref: r, sha256: "
                + digest + "}]}]\n";

        ReadProfile accepted = read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));

        assertThat(accepted.profile()
                        .all(FeedbackProcess.class)
                        .get(0)
                        .backing()
                        .evidence())
                .isEqualTo(List.of(new Evidence("r", null, null, "ab".repeat(32))));
    }
}
