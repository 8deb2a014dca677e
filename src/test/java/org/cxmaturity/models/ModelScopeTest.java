package org.cxmaturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.json.RoadmapJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.tables.StageCriterionRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A model is a scope (R34): what it does not ask for leaves no trace in a result, and nobody notices a model that they did not choose. */
class ModelScopeTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path RETAILER = EXAMPLES.resolve("high-street-retailer.yaml");

    @TempDir
    private static Path directory;

    private static RuleBase beside;

    @BeforeAll
    static void besideTheShippedModels() throws IOException {
        Path tables = SecurityModel.beside(directory.resolve("beside"));
        beside = Shipped.ready(Shipped.loader().load(tables)).ruleBase();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream();
        }
    }

    private static Profile profile(Path file) {
        return ProfileRequests.read(file, beside.tables()).profile();
    }

    private static String told(RuleBase rules, Path example) {
        return AssessmentJson.of(Assessor.assess(rules, profile(example)), true)
                .replace(rules.id().digest(), "digest");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_model_that_was_not_chosen_changes_not_one_byte(Path example) {
        assertThat(told(beside, example)).isEqualTo(told(Shipped.ruleBase(), example));
    }

    @Test
    void nor_one_byte_of_a_roadmap() {
        ProfileRequest shipped = ProfileRequests.of(RETAILER);
        ProfileRequest other = ProfileRequests.of(RETAILER, directory.resolve("beside"));

        String before = RoadmapJson.of(new PlanRoadmaps(ProfileRequests.ruleBases())
                .roadmap(shipped, PlanRequest.NEXT_STAGE, phase -> {})
                .orElseThrow());
        String after = RoadmapJson.of(new PlanRoadmaps(ProfileRequests.ruleBases())
                .roadmap(other, PlanRequest.NEXT_STAGE, phase -> {})
                .orElseThrow());

        assertThat(after.replace(beside.id().digest(), "digest"))
                .isEqualTo(before.replace(Shipped.ruleBase().id().digest(), "digest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"four-stage", "five-level", "journey"})
    void a_result_holds_what_the_chosen_model_asks_for_and_nothing_else(String model) {
        Assessment assessment = Assessor.assess(beside, profile(RETAILER).on(List.of(model)));
        List<String> asked = beside.tables().all(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(model))
                .flatMap(row -> row.capability().stream())
                .distinct()
                .sorted()
                .toList();

        assertThat(assessment.placements()).extracting(Placement::model).containsExactly(model);
        assertThat(assessment.capabilities())
                .extracting(CapabilityResult::id)
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(assessment.questions())
                .allSatisfy(question -> assertThat(question.capability()).isIn(asked));
        assertThat(assessment.findings())
                .allSatisfy(finding -> assertThat(finding.capability() == null || asked.contains(finding.capability()))
                        .isTrue());
        assertThat(assessment.recommendations()).isNotEmpty();
    }

    @Test
    void a_profile_names_its_models_and_an_option_names_others() throws IOException {
        Path named = Files.writeString(
                directory.resolve("named.yaml"),
                Files.readString(RETAILER).replaceFirst("asOf:", "models: [journey, four-stage]\nasOf:"));

        assertThat(models(ProfileRequests.of(named))).containsExactly("four-stage", "journey");
        assertThat(models(ProfileRequests.on(ProfileRequests.of(named), "five-level")))
                .containsExactly("five-level");
        assertThat(models(ProfileRequests.of(RETAILER))).containsExactly("four-stage", "five-level", "journey");
    }

    private static List<String> models(ProfileRequest request) {
        return new AssessProfile(ProfileRequests.ruleBases())
                .assess(request).orElseThrow().placements().stream()
                        .map(Placement::model)
                        .toList();
    }

    @Test
    void a_model_that_is_not_there_is_a_problem_of_the_profile_by_line_or_of_the_option() throws IOException {
        Path wrong = Files.writeString(
                directory.resolve("wrong.yaml"),
                Files.readString(RETAILER).replaceFirst("asOf:", "models: [jorney, journey, journey]\nasOf:"));

        assertThat(new AssessProfile(ProfileRequests.ruleBases())
                        .assess(ProfileRequests.of(wrong))
                        .problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem.toString()).contains("models[0]", "Maybe: journey"))
                .anySatisfy(problem -> assertThat(problem.toString()).contains("models[2]", "each model once"));
        assertThat(new AssessProfile(ProfileRequests.ruleBases())
                        .assess(ProfileRequests.on(ProfileRequests.of(RETAILER), "four-stages"))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("Maybe: four-stage"));
    }

    @Test
    void what_the_profile_says_besides_is_left_out_and_that_is_told() {
        Profile retailer = profile(RETAILER);

        assertThat(Assessor.assess(beside, retailer.on(List.of("journey"))).findings())
                .filteredOn(finding -> finding.id().endsWith("outside"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sources())
                        .anyMatch(source -> source.startsWith("answers#people.engagement/")));
        assertThat(Assessor.assess(beside, retailer.on(List.of(SecurityModel.ID)))
                        .findings())
                .filteredOn(finding -> finding.id().endsWith("outside"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sources()).anyMatch(source -> source.startsWith("channels#")));
        assertThat(Assessor.assess(beside, retailer).findings())
                .noneMatch(finding -> finding.id().endsWith("outside"));
    }

    @Test
    void both_sides_of_a_comparison_are_placed_on_the_same_models() {
        assertThat(new PlanRoadmaps(ProfileRequests.ruleBases())
                        .whatIf(
                                ProfileRequests.of(RETAILER),
                                PlanRequest.NEXT_STAGE,
                                List.of("models=[journey]"),
                                List.of(),
                                phase -> {})
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("models=[journey]", "the same models"));
    }

    @Test
    void a_chosen_model_of_another_field_says_nothing_of_the_rest() throws IOException {
        Path maker = SecurityModel.PROFILES.resolve("device-maker.yaml");
        Assessment assessment = Assessor.assess(beside, profile(maker));
        Assessment alone = Assessor.assess(
                SecurityModel.alone().of(Optional.empty()).orElseThrow().ruleBase(), profile(maker));

        assertThat(assessment.placements()).isEqualTo(alone.placements());
        assertThat(assessment.dimensions()).isEqualTo(alone.dimensions());
        assertThat(assessment.capabilities()).extracting(CapabilityResult::id).allSatisfy(id -> assertThat(id)
                .startsWith("sec-"));
        assertThat(assessment.recommendations())
                .flatExtracting(Assessment.Recommendation::raises)
                .allSatisfy(raise -> assertThat(raise.toString()).contains("sec-"));
    }
}
