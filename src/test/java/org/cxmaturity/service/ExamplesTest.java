package org.cxmaturity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.Outcome.Done;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every example is assessed as its case, which was reasoned from the models and not from the program, says. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path CASES = Path.of("src/test/resources/cases/examples");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Assessing ASSESSING = new AssessProfile(new RuleBaseLoader(null), Shipped.TABLES);

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

    private static Assessment assess(Path profile) {
        Outcome<Assessment> outcome = ASSESSING.assess(profile, Optional.empty(), Optional.empty());
        if (outcome instanceof Done<Assessment> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
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
