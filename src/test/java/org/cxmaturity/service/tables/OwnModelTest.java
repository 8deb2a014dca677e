package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.cli.TableFiles.Checked;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.StageExplanation;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.StockRuleBase;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.Step;
import org.cxmaturity.terminal.ExplanationText;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A maturity model added with workbooks alone, no Java and no DRL, is a model like the others. */
class OwnModelTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path BAKERY = EXAMPLES.resolve("neighbourhood-bakery.yaml");
    private static final String CRITERIA = "stage-criteria.drl.xlsx";
    private static final String ASKED = "technology.automation";

    private static final Explaining.Question ABOUT_CARE =
            new Explaining.Question(List.of("care"), Optional.empty(), Optional.empty(), Optional.empty(), false);

    @TempDir
    private Path directory;

    private final RuleBaseLoader loader = Shipped.loader();

    private Result<StartedModel> start(String model, String... stages) {
        return TestTables.WORKBENCH
                .copies()
                .start(
                        new ModelPlan(model, "Care at every contact", List.of(stages)),
                        directory.resolve("mine"),
                        Optional.empty());
    }

    private StartedModel care() {
        return ((Result.Done<StartedModel>) start("care", "Unaware", "Aware", "Reliable", "Leading")).value();
    }

    private RuleBases mine() {
        return new RuleBaseDirectories(loader, directory.resolve("mine"));
    }

    private static ProfileRequest chosen(Path example) {
        return ProfileRequests.on(ProfileRequests.of(example), "care", "four-stage");
    }

    private static Explaining explaining(RuleBases ruleBases) {
        return new ExplainProfile(ruleBases);
    }

    private static Placement placement(Assessment assessment, String model) {
        return assessment.placements().stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private Assessment assess(Path example) {
        return new AssessProfile(mine()).assess(chosen(example)).orElseThrow();
    }

    @Test
    void with_the_criteria_of_another_model_it_places_every_example_as_that_one_does() throws IOException {
        assertThat(care().source()).isEqualTo("Four stages of customer experience");
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.toList()) {
                Assessment assessment = assess(example);
                Placement own = placement(assessment, "care");
                Placement four = placement(assessment, "four-stage");

                assertThat(own.modelName()).isEqualTo("Care at every contact");
                assertThat(own.order()).as(example.toString()).isEqualTo(four.order());
                assertThat(own.completion()).isEqualTo(four.completion());
                assertThat(own.name())
                        .isEqualTo(List.of("Unaware", "Aware", "Reliable", "Leading")
                                .get(own.order() - 1));
            }
        }
    }

    @Test
    void what_it_asks_is_explained_recommended_for_and_planned_for() throws IOException {
        care();
        Assessment before = assess(BAKERY);
        EditedWorkbooks.copy(directory.resolve("mine"), directory.resolve("edited"))
                .set(CRITERIA, "CARE-2-01", "Capability", ASKED)
                .set(CRITERIA, "CARE-2-01", "Minimum level", 1)
                .set(CRITERIA, "CARE-2-01", "Reason", "Whoever does not count does not know.");
        RuleBases edited = new RuleBaseDirectories(loader, directory.resolve("edited"));

        Assessment after = new AssessProfile(edited).assess(chosen(BAKERY)).orElseThrow();
        StageExplanation why = explaining(edited)
                .explain(chosen(BAKERY), ABOUT_CARE)
                .orElseThrow()
                .stages()
                .get(0);
        Roadmap plan = new PlanRoadmaps(mine())
                .roadmap(chosen(BAKERY), new PlanRequest("care", null, null, null, null), phase -> {})
                .orElseThrow();

        assertThat(raised(before)).doesNotContain(ASKED);
        assertThat(raised(after)).contains(ASKED);
        assertThat(why.model()).isEqualTo("care");
        assertThat(why.name()).isEqualTo("Unaware");
        assertThat(java.util.Objects.requireNonNull(why.target()).gaps())
                .anySatisfy(gap -> assertThat(gap.toString()).contains(ASKED, "CARE-2-01"));
        assertThat(plan.goal().model()).isEqualTo("care");
        assertThat(java.util.Objects.requireNonNull(plan.goal().target()).id()).isEqualTo("aware");
        assertThat(plan.goal().reached()).isNotNull();
    }

    private static List<String> raised(Assessment assessment) {
        return assessment.recommendations().stream()
                .flatMap(action -> action.raises().stream())
                .map(Assessment.Raise::capability)
                .toList();
    }

    @Test
    void why_not_further_is_said_for_every_example() throws IOException {
        care();
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.limit(6).toList()) {
                Explanation explanation =
                        explaining(mine()).explain(chosen(example), ABOUT_CARE).orElseThrow();

                assertThat(ExplanationText.of(explanation, Styles.PLAIN, false))
                        .contains("CARE AT EVERY CONTACT", "CARE-");
            }
        }
    }

    @Test
    void stock_drools_agrees() throws IOException {
        care();
        List<String> models = List.of("care", "four-stage", "five-level", "journey");
        RuleBase own =
                Shipped.ready(loader.load(directory.resolve("mine"))).ruleBase().in(models);
        RuleBase stock = Shipped.ready(StockRuleBase.load(WorkbookFiles.all(directory.resolve("mine"))))
                .ruleBase()
                .in(models);
        for (String name : List.of("neighbourhood-bakery", "high-street-retailer", "regional-bank", "credit-union")) {
            ReadProfile profile = ProfileRequests.read(EXAMPLES.resolve(name + ".yaml"), own.tables());
            Assessment one = Assessor.assess(own, profile.profile());
            Assessment other = Assessor.assess(stock, profile.profile());

            assertThat(one.placements()).hasSize(4).isEqualTo(other.placements());
            assertThat(one.recommendations()).isEqualTo(other.recommendations());
        }
    }

    static List<Integer> lengths() {
        return Seeds.some(List.of(2, 3, 5, 9, 20));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void a_template_of_any_length_has_no_errors_and_asks_something_essential_on_each_stage(int length)
            throws IOException {
        String[] stages = Stream.iterate(1, each -> each + 1)
                .limit(length)
                .map(each -> "Step " + each)
                .toArray(String[]::new);

        assertThat(start("own-" + length, stages)).isInstanceOf(Result.Done.class);

        Checked checked = FaultyTables.check(directory.resolve("mine"), Optional.empty(), true);
        assertThat(checked.examination().of(Severity.ERROR)).isEmpty();
        assertThat(checked.examination().findings())
                .noneMatch(finding -> finding.problem().found().contains("asks for nothing essential"));
    }

    @Test
    void every_cell_to_edit_is_where_the_steps_say() throws IOException {
        StartedModel started = care();

        assertThat(started.steps()).hasSize(8);
        for (Step step : started.steps()) {
            String[] place = step.place().split("!");
            String cell = place[2].split(":")[0];
            try (XSSFWorkbook workbook = new XSSFWorkbook(
                    Files.newInputStream(directory.resolve("mine").resolve(place[0])))) {
                var at = new org.apache.poi.ss.util.CellReference(cell);
                String text = workbook.getSheet(place[1])
                        .getRow(at.getRow())
                        .getCell(at.getCol())
                        .toString();
                assertThat(text)
                        .as(step.place())
                        .matches(
                                step.proposed()
                                        ? "[a-z]+\\.[a-z-]+|Care at every contact: .*"
                                        : "Template: .*|1\\.0\\.0");
            }
        }
    }

    @Test
    void the_new_ids_can_be_chosen_and_nothing_else_has_changed() throws IOException {
        care();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(directory.resolve("mine").resolve(CRITERIA)))) {
            String range = workbook.getName("List_models").getRefersToFormula();

            assertThat(range).isEqualTo("Lists!$B$3:$B$6");
            assertThat(workbook.getSheet("Lists").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("care");
        }
        assertThat(directory.resolve("mine/actions.xlsx"))
                .hasSameBinaryContentAs(Shipped.TABLES.resolve("actions.xlsx"));
    }

    @Test
    void what_cannot_be_started_is_refused_with_everything_that_is_wrong() {
        Result.Refused<StartedModel> refused =
                (Result.Refused<StartedModel>) start("Own Model", "Low", "low", "High", "!");

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "model: found \"Own Model\"; expected small letters, digits and hyphens, a letter or digit first,"
                                + " 40 at most. Maybe: own-model",
                        "stage names: found \"low\" a second time; expected each stage under its own name",
                        "stage names: found \"!\"; expected a name with a letter or digit, 40 at most, without characters nobody sees");
        assertThat(((Result.Refused<StartedModel>) start("journey", "Low", "High")).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "model: found journey, which is a model at maturity-models.xlsx!Models!A6; expected an id"
                                + " that no model has");
        assertThat(((Result.Refused<StartedModel>) start("solo", "Only")).problems())
                .extracting(Problem::found)
                .containsExactly("one stage");
        care();
        assertThat(((Result.Refused<StartedModel>) start("other", "Low", "High"))
                        .problems()
                        .get(0)
                        .found())
                .startsWith("a directory with workbooks in it");
    }
}
