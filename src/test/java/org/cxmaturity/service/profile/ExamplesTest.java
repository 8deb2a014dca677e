package org.cxmaturity.service.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.json.ProfileSchema;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every example is assessed as its case, which was reasoned from the models and not from the program, says. */
class ExamplesTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema PROFILE = SCHEMAS.getSchema(ProfileSchema.text());
    private static final Schema ASSESSMENT = SCHEMAS.getSchema(
            Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("/schemas/assessment-v1.schema.json")));
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path CASES = Path.of("src/test/resources/cases/examples");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Assessing ASSESSING = new AssessProfile(ProfileRequests.ruleBases());

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_example_has_a_case() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            assertThat(cases())
                    .extracting(Path::getFileName)
                    .containsExactlyElementsOf(
                            examples.map(Path::getFileName).sorted().toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void an_example_is_assessed_as_its_case_says(Path file) {
        JsonNode expected = YAML.readTree(file.toFile());
        Assessment assessment = assess(EXAMPLES.resolve(expected.get("profile").asString()));

        SoftAssertions softly = new SoftAssertions();
        for (Placement placement : assessment.placements()) {
            softly.assertThat(text(placement))
                    .as(placement.model())
                    .isEqualTo(text(expected.get("placements").get(placement.model())));
        }
        elements(expected, "findings").forEach(finding -> softly.assertThat(assessment.findings())
                .as("finding %s", finding)
                .anyMatch(matches(finding)));
        List<String> first = assessment.recommendations().stream()
                .map(Recommendation::action)
                .toList();
        elements(expected, "topActions")
                .forEach(action -> softly.assertThat(first.subList(0, Math.min(10, first.size())))
                        .as("the first ten of %s", first)
                        .contains(action.asString()));
        elements(expected, "absentActions")
                .forEach(action -> softly.assertThat(first).doesNotContain(action.asString()));
        softly.assertAll();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_and_its_assessment_fit_the_published_schemas(Path example) throws IOException {
        String assessment = AssessmentJson.of(assess(example), true);

        assertThat(PROFILE.validate(Files.readString(example), InputFormat.YAML))
                .isEmpty();
        assertThat(ASSESSMENT.validate(assessment, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_order_of_sections_and_items_changes_no_byte(Path example, @TempDir Path directory) throws IOException {
        Path reversed = directory.resolve(example.getFileName());
        YAML.writeValue(reversed.toFile(), reversed(YAML.readTree(example.toFile())));

        assertThat(AssessmentJson.of(assess(reversed), true)).isEqualTo(AssessmentJson.of(assess(example), true));
    }

    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            Collections.reverse(keys);
            ObjectNode other = YAML.createObjectNode();
            keys.forEach(key -> other.set(key, reversed(object.get(key))));
            return other;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode other = YAML.createArrayNode();
            for (int at = array.size() - 1; at >= 0; at--) {
                other.add(reversed(array.get(at)));
            }
            return other;
        }
        return node;
    }

    @Test
    void locale_and_time_zone_change_no_byte(@TempDir Path directory) throws IOException, InterruptedException {
        byte[] here = run(directory.resolve("here"), Map.of());
        byte[] there = run(directory.resolve("there"), Map.of("LC_ALL", "de_DE.UTF-8", "TZ", "Asia/Tokyo"));
        byte[] elsewhere = run(
                directory.resolve("elsewhere"),
                Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia"));

        assertThat(there).isEqualTo(here).isNotEmpty();
        assertThat(elsewhere).isEqualTo(here);
    }

    private static byte[] run(Path out, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cxmaturity.Main",
                "assess",
                EXAMPLES.resolve("high-street-retailer.yaml").toString(),
                "--format",
                "json");
        program.environment().putAll(environment);
        Process process = program.redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(out);
    }

    private static Assessment assess(Path profile) {
        return ASSESSING.assess(ProfileRequests.of(profile)).orElseThrow();
    }

    private static String text(Placement each) {
        return each.stage() + (each.attained() ? "" : " not attained") + ", "
                + each.range().lowest() + " to " + each.range().highest();
    }

    private static String text(JsonNode each) {
        return each.get("stage").asString() + (each.get("attained").asBoolean() ? "" : " not attained") + ", "
                + each.get("lowest").asString() + " to " + each.get("highest").asString();
    }

    private static Predicate<Finding> matches(JsonNode finding) {
        String kind = finding.get("kind").asString();
        String about = finding.get("about").asString();
        return each ->
                each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-').equals(kind)
                        && (each.id().equals(kind + "/" + about)
                                || each.id().equals(kind + "/silo/" + about)
                                || each.id().startsWith(kind + "/" + about + "/"));
    }

    private static Stream<JsonNode> elements(JsonNode node, String key) {
        JsonNode array = node.get(key);
        return array == null ? Stream.of() : StreamSupport.stream(array.spliterator(), false);
    }
}
