package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cxmaturity.service.tables.TestTables.WORKBENCH;
import static org.cxmaturity.service.tables.TestTables.beside;
import static org.cxmaturity.service.tables.TestTables.done;
import static org.cxmaturity.service.tables.TestTables.expect;
import static org.cxmaturity.service.tables.TestTables.given;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Placing;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.tables.ModelBasis.Asked;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.terminal.RoadmapText;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of questions with six answers, in workbooks beside the shipped ones: whatever names a level may name the sixth. */
class SixAnswersTest {
    private static final String MODEL = "drill";
    private static final String PLAN = "drill.plan";
    private static final String TRAINING = "drill.training";
    private static final String CRITERIA = "stage-criteria.drl.xlsx";

    @TempDir
    private static Path directory;

    private static Path tables;
    private static Path profile;
    private static RuleBase rules;

    @BeforeAll
    static void writes_workbooks_and_a_profile() throws IOException {
        tables = SixAnswers.write(directory.resolve("tables"));
        profile = Files.writeString(directory.resolve("mill.yaml"), SixAnswers.PROFILE);
        rules = Shipped.ready(Shipped.loader().load(tables)).ruleBase();
    }

    private static Assessment assess(String... edits) {
        return Assessor.assess(
                rules, ProfileRequests.read(profile, rules.tables(), edits).profile());
    }

    private static Placement placement(Assessment assessment) {
        assertThat(assessment.placements()).hasSize(1);
        return assessment.placements().get(0);
    }

    private static List<String> findings(Assessment assessment) {
        return assessment.findings().stream().map(Finding::text).toList();
    }

    private static Stream<String> raises(Assessment assessment) {
        return assessment.recommendations().stream().flatMap(action -> action.raises().stream()
                .map(raise -> action.action() + ": " + raise.capability() + " to " + raise.to()));
    }

    /** What a check says of these workbooks, but for the version that they share with the shipped ones. */
    private static List<Problem> checked(Path directory) {
        return FaultyTables.check(directory, Optional.empty(), true).examination().findings().stream()
                .map(each -> each.problem())
                .filter(each -> !each.place().contains("!Version!"))
                .toList();
    }

    @Test
    void the_workbooks_are_sound_and_a_person_can_write_the_level_into_them() throws IOException {
        assertThat(checked(tables)).isEmpty();
        for (Path each : List.of(tables, Shipped.TABLES)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(each.resolve(CRITERIA)))) {
                assertThat(workbook.getSheet("stage-criteria").getDataValidations())
                        .extracting(one -> one.getValidationConstraint().getFormula2())
                        .contains("5");
            }
        }
    }

    @Test
    void the_best_answer_meets_a_criterion_for_it_and_is_a_strength() {
        Assessment assessment = assess("answers[drill.plan].level=5");

        assertThat(placement(assessment).stage()).isEqualTo("high");
        assertThat(placement(assessment).next()).isNull();
        assertThat(findings(assessment)).contains("Plan: level 5 of 5: A plan that is proven.");
        assertThat(assessment.findings()).extracting(Finding::id).doesNotContain("obstacle/change-resistance");
    }

    @Test
    void the_answer_below_it_leaves_a_gap_an_obstacle_and_an_action_that_raises_to_it() {
        Assessment assessment = assess();

        assertThat(placement(assessment).stage()).isEqualTo("mid");
        assertThat(Objects.requireNonNull(placement(assessment).next()).missing())
                .extracting(Missing::capability, Missing::required, Missing::actual)
                .containsExactly(tuple(PLAN, 5, 4));
        assertThat(raises(assessment)).containsExactly("prove-plan: drill.plan to 5");
        assertThat(assessment.recommendations().get(0).reasons())
                .extracting(Assessment.Reason::text)
                .contains("Plan: 4, 5 needed.", "Plan: proof is owed, not 4.");
        assertThat(assessment.findings()).extracting(Finding::id).contains("obstacle/change-resistance");
        assertThat(findings(assessment)).contains("Training: level 5 of 5, on Plan, level 4.");
    }

    @Test
    void facts_show_it_or_rule_it_out() {
        String with = "technologies=[{kind: CONTENT_MANAGEMENT, adoption: FULL}]";

        assertThat(level(assess("answers=[]", with), PLAN)).isEqualTo("5 to 5");
        assertThat(level(assess("answers=[]", with.replace("FULL", "NONE")), PLAN))
                .isEqualTo("null to 4");
        assertThat(level(assess("answers=[]"), PLAN)).isEqualTo("null to 5");
    }

    private static String level(Assessment assessment, String capability) {
        CapabilityResult result = assessment.capabilities().stream()
                .filter(each -> each.id().equals(capability))
                .findFirst()
                .orElseThrow();
        return result.level() + " to " + result.highest();
    }

    @Test
    void departments_may_be_five_levels_apart() {
        Assessment assessment = assess("answers[drill.training,office].level=0");

        assertThat(findings(assessment)).contains("Training: from 0 to 5 of 5. Ask both.");
    }

    @Test
    void what_if_and_the_roadmap_lead_to_it() {
        ProfileRequest request = ProfileRequests.of(profile);
        PlanRoadmaps plans = new PlanRoadmaps(ProfileRequests.ruleBases(tables));

        WhatIf answered = plans.whatIf(
                        request, PlanRequest.NEXT_STAGE, List.of("answers[drill.plan].level=5"), List.of(), phase -> {})
                .orElseThrow();
        WhatIf worked = plans.whatIf(request, PlanRequest.NEXT_STAGE, List.of(), List.of("prove-plan"), phase -> {})
                .orElseThrow();
        Roadmap plan =
                plans.roadmap(request, PlanRequest.NEXT_STAGE, phase -> {}).orElseThrow();

        assertThat(List.of(answered, worked)).allSatisfy(each -> {
            assertThat(each.levels())
                    .extracting(WhatIf.LevelChange::capability, WhatIf.LevelChange::before, WhatIf.LevelChange::after)
                    .containsExactly(tuple(PLAN, 4, 5));
            assertThat(each.after().placements().get(0).stage()).isEqualTo("high");
        });
        assertThat(plan.goal().reached()).isNotNull();
        assertThat(RoadmapText.of(plan, Styles.PLAIN)).contains("Plan to 5 throughout");
    }

    @Test
    void tests_expect_it_and_cases_are_proposed_for_it() throws IOException {
        Path tested = EditedWorkbooks.copy(tables, directory.resolve("tested")).directory();
        Path tests = tested.resolve("tests.xlsx");
        String all = "models=[drill]; answers[drill.plan].level=5; answers[drill.training].level=5";
        TestTables.write(
                tests,
                List.of(given("best", "blank", all)),
                List.of(
                        expect("best-1", "best", ExpectationKind.LEVEL, PLAN, "5"),
                        expect("best-2", "best", ExpectationKind.STAGE, MODEL, "high")));
        assertThat(done(WORKBENCH.test(beside(tested), Optional.empty(), Progress.NONE))
                        .failures())
                .isZero();

        TestTables.write(
                tests,
                List.of(given("best", "blank", all)),
                List.of(expect("best-1", "best", ExpectationKind.LEVEL, TRAINING, "6")));
        assertThat(WORKBENCH
                        .test(beside(tested), Optional.empty(), Progress.NONE)
                        .problems())
                .extracting(Problem::expected)
                .containsExactly("a level from 0 to 5, not known or not applicable");

        Files.delete(tests);
        assertThat(done(WORKBENCH.propose(beside(tested), Optional.of("capability-obstacles"), Progress.NONE))
                        .unreached())
                .isEmpty();
    }

    @Test
    void a_model_started_from_questions_with_six_answers_asks_and_leads_up_to_the_best() throws IOException {
        String csv = "Name,Question,0,1,2,3,4,5,Action\nPlan,Is there one?,a,b,c,d,e,f,Prove the plan\n";
        Asked asked = new Asked(
                Placing.GATED,
                Optional.of(new NamedContent("q.csv", csv.getBytes(StandardCharsets.UTF_8))),
                List.of(),
                Optional.empty());
        Path started = directory.resolve("started");
        WORKBENCH
                .copies()
                .start(
                        new ModelPlan("own", "Own", List.of("Low", "Mid", "High"), asked),
                        started,
                        Optional.of(Shipped.TABLES))
                .orElseThrow();

        ReadTables read = WorkbookReader.read(started).orElseThrow();
        assertThat(read.rows(StageCriterionRow.class).stream()
                        .filter(row -> row.model().equals("own")))
                .extracting(row -> row.stage() + " " + row.minimum())
                .containsExactlyInAnyOrder("mid 3", "high 5");
        assertThat(read.rows(EffectRow.class)).extracting(EffectRow::to).contains(5);
        assertThat(read.rows(ActionTriggerRow.class))
                .extracting(ActionTriggerRow::levelBelow)
                .contains(5);
    }

    @Test
    void a_level_that_a_capability_of_five_answers_does_not_offer_is_refused_by_cell() throws IOException {
        Path wrong = EditedWorkbooks.copy(tables, directory.resolve("wrong"))
                .set(CRITERIA, "FVL-DEVELOPING-01", "Minimum level", 5)
                .set("action-triggers.drl.xlsx", "ATR-001", "Level needed, at least", 5)
                .on("Effects")
                .set("actions.xlsx", "EFF-001", "To level", 5)
                .directory();

        String offered = "; expected one of 0, 1, 2, 3, 4, the answers of its scale five-levels";
        assertThat(checked(wrong))
                .extracting(Problem::toString)
                .contains(
                        "actions.xlsx!Effects!E4: found 5 of feedback.collection" + offered,
                        "stage-criteria.drl.xlsx!stage-criteria!F71: found 5 of leadership.cx-priority" + offered,
                        "action-triggers.drl.xlsx!action-triggers!D18: found 5 of feedback.collection" + offered);
    }
}
