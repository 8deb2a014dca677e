package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.model.NamedContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that is completed stays as somebody wrote it: lines are added, and none is lost. */
class CompletedProfilesTest {
    private static final Map<String, Object> ANSWER = answer();

    private static Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("capability", "feedback.collection");
        answer.put("level", BigDecimal.ONE);
        answer.put("comment", "It's \"new\": yes, {really} #1 – ‘ü’\nand more");
        return answer;
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/examples"))) {
            return all.sorted().toList();
        }
    }

    private static ProfileDocument document(String name, String text) {
        return ProfileDocument.read(new NamedContent(name, text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void complete(Map<String, @Nullable Object> values) {
        List<Object> answers = new ArrayList<>((List<Object>) values.getOrDefault("answers", List.of()));
        if (!answers.isEmpty()) {
            Map<String, Object> first = new LinkedHashMap<>((Map<String, Object>) answers.get(0));
            first.put("respondent", "first");
            answers.set(0, first);
        }
        answers.add(ANSWER);
        values.put("answers", answers);
        List<Object> training = new ArrayList<>((List<Object>) values.getOrDefault("training", List.of()));
        training.add(new LinkedHashMap<>(Map.of("topic", "EMPATHY")));
        values.put("training", training);
        values.put("asOf", "2026-12-31");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void lines_are_added_and_none_is_lost(Path example) throws IOException {
        String text = Files.readString(example);
        ProfileDocument document = document("client.yaml", text);
        Map<String, @Nullable Object> values = document.values();
        complete(values);

        String written = document.with(values);

        assertThat(PlainValue.same(document("client.yaml", written).values(), values))
                .isTrue();
        List<String> kept = text.lines()
                .filter(line -> written.lines().noneMatch(line::equals))
                .toList();
        assertThat(kept).as("lines that are no longer there").hasSizeLessThanOrEqualTo(3);
        assertThat(written.lines().filter(each -> each.contains("#")).count())
                .isGreaterThanOrEqualTo(
                        text.lines().filter(each -> each.contains("#")).count());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_is_written_anew_says_the_same(Path example) throws IOException {
        Map<String, @Nullable Object> values =
                document("client.yaml", Files.readString(example)).values();

        String written = YamlText.profile(values);

        assertThat(PlainValue.same(document("client.yaml", written).values(), values))
                .isTrue();
        assertThat(written.lines().findFirst()).contains("schema: cx-maturity/profile/v1");
    }

    @Test
    void lists_of_every_look_are_added_to_where_they_end() {
        String text = """
                schema: cx-maturity/profile/v1
                organisation: {id: a, name: A}   # flow
                asOf: 2026-10-01
                training: []  # none so far
                silos:
                - id: one          # not indented
                  between: [a,
                            b]
                  of: DATA
                  severity: LOW
                # behind the silo
                answers: [{capability: feedback.collection, level: 2}, ] # all on one line
                """;
        ProfileDocument document = document("client.yaml", text);
        Map<String, @Nullable Object> values = document.values();
        complete(values);
        values.put(
                "silos",
                List.of(
                        with((Map<?, ?>) ((List<?>) Objects.requireNonNull(values.get("silos"))).get(0)),
                        Map.of("id", "two")));

        assertThat(document.with(values)).isEqualTo("""
                schema: cx-maturity/profile/v1
                organisation: {id: a, name: A}   # flow
                asOf: 2026-12-31
                training:
                  - {topic: EMPATHY}  # none so far
                silos:
                - id: one          # not indented
                  between: [a,
                            b]
                  of: DATA
                  severity: LOW
                  comment: "Yes"
                - {id: two}
                # behind the silo
                answers: [{capability: feedback.collection, level: 2, respondent: first}, {capability: feedback.collection, level: 1, comment: "It's \\"new\\": yes, {really} #1 – ‘ü’\\nand more"}, ] # all on one line
                """);
    }

    private static Map<String, Object> with(Map<?, ?> silo) {
        Map<String, Object> changed = new LinkedHashMap<>();
        silo.forEach((key, value) -> changed.put(key.toString(), value));
        changed.put("comment", "Yes");
        return changed;
    }

    @Test
    void a_profile_in_json_or_of_a_form_that_cannot_be_added_to_is_written_anew() {
        String json = "{\"schema\": \"cx-maturity/profile/v1\", \"asOf\": \"2026-10-01\", \"departments\": [\"a\"]}";
        ProfileDocument document = document("client.json", json);

        assertThat(document.with(document.values())).isEqualTo("""
                schema: cx-maturity/profile/v1
                asOf: 2026-10-01
                departments: [a]
                """);
        ProfileDocument block = document("client.yaml", "schema: cx-maturity/profile/v1\nasOf: |-\n  2026-10-01\n");
        Map<String, @Nullable Object> values = block.values();
        values.put("departments", List.of("a"));
        assertThat(block.with(values)).contains("asOf: 2026-10-01\n", "departments: [a]\n");
    }

    @Test
    void windows_line_ends_stay() {
        ProfileDocument document = document(
                "client.yaml", "schema: cx-maturity/profile/v1\r\nanswers:\r\n- {capability: a.b, level: 1}\r\n");
        Map<String, @Nullable Object> values = document.values();
        values.put("departments", List.of("a"));

        assertThat(document.with(values)).endsWith("level: 1}\r\ndepartments: [a]\r\n");
    }
}
