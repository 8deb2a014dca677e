package org.cxmaturity.service.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.comparison.ChangeCause;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.Reassessment;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChange.Origin;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanReview;
import org.cxmaturity.roadmap.PlanReview.Outcome;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.service.reassessment.AssessmentSource.OfProfile;
import org.cxmaturity.service.reassessment.CompareAssessments.Wanted;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comparison says of profiles that are known to differ in certain facts and cells. */
class CompareAssessmentsTest {
    private static final Path RETAILER = Path.of("src/main/resources/examples/high-street-retailer.yaml");
    private static final String[] ALIGNED = {
        "digital-alignment, level: 2", "digital-alignment, level: 3",
        "digital-alignment, level: 1", "digital-alignment, level: 3"
    };
    private static final Wanted ALL = new Wanted(List.of(), false);

    @TempDir
    private Path directory;

    private static OfProfile profile(String name, String... edits) {
        return profile(name, Optional.empty(), edits);
    }

    private static OfProfile profile(String name, Optional<Path> tables, String... edits) {
        try {
            String text = Files.readString(RETAILER);
            text = text.replaceFirst("(?s)constraints:.*?\ndepartments", "departments");
            for (int i = 0; i < edits.length; i += 2) {
                assertThat(text).contains(edits[i]);
                text = text.replace(edits[i], edits[i + 1]);
            }
            return new OfProfile(
                    new NamedContent(name, text.getBytes(StandardCharsets.UTF_8)), tables.map(Path::toString));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static OfProfile on(String day, String name, String... edits) {
        String[] dated = Arrays.copyOf(edits, edits.length + 2);
        dated[edits.length] = "asOf: 2026-10-01";
        dated[edits.length + 1] = "asOf: " + day;
        return profile(name, dated);
    }

    private static Result<Trend> compare(Wanted wanted, AssessmentSource... sources) {
        return new CompareAssessments(ProfileRequests.ruleBases(), () -> {
                    throw new AssertionError("no record is asked for");
                })
                .compare(List.of(sources), wanted, WorkProgress.NONE, LedgerWatch.NONE);
    }

    private static Reassessment step(AssessmentSource before, AssessmentSource after) {
        return compare(ALL, before, after).orElseThrow().steps().get(0);
    }

    private static ExplainedChange stage(Reassessment step) {
        return step.changes().stream()
                .filter(each ->
                        each.change().kind() == Kind.STAGE && each.change().id().equals("journey"))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Path> tables(String criterion, int level) throws IOException {
        return Optional.of(EditedWorkbooks.copy(Shipped.TABLES, directory.resolve(criterion + level))
                .set("stage-criteria.drl.xlsx", criterion, "Minimum level", level)
                .directory());
    }

    private static List<String> facts(ChangeCause cause) {
        return cause.facts().stream().map(FactChange::key).toList();
    }

    private static List<String> cells(ChangeCause cause) {
        return cause.tables().stream().map(TableChange::place).toList();
    }

    @Test
    void a_stage_that_two_answers_hold_up_is_put_down_to_each_of_them() {
        ExplainedChange stage = stage(step(profile("old"), profile("new", ALIGNED)));

        assertThat(stage.change().origin()).isEqualTo(Origin.FACTS);
        assertThat(stage.causes()).hasSize(2).allMatch(each -> each.size() == 1);
        assertThat(stage.causes().get(0).facts().get(0).fields())
                .containsExactly(new FactChange.Field("level", "2", "3"));
    }

    @Test
    void a_stage_that_a_cell_took_is_put_down_to_the_cell() throws IOException {
        ExplainedChange stage = stage(step(profile("old"), profile("new", tables("JRN-RADIATE-01", 4))));

        assertThat(stage.change().origin()).isEqualTo(Origin.RULES);
        assertThat(stage.causes()).hasSize(1);
        assertThat(cells(stage.causes().get(0)))
                .singleElement()
                .asString()
                .startsWith("stage-criteria.drl.xlsx!stage-criteria!");
        assertThat(facts(stage.causes().get(0))).isEmpty();
    }

    @Test
    void what_fact_and_cell_do_together_is_undone_by_either_and_what_each_would_do_by_both_together()
            throws IOException {
        ExplainedChange together =
                stage(step(profile("old"), profile("new", tables("JRN-ALIGN-01", 2), ALIGNED[2], ALIGNED[3])));
        ExplainedChange either = stage(step(profile("old"), profile("new", tables("JRN-ALIGN-01", 1), ALIGNED)));

        assertThat(together.change().origin()).isEqualTo(Origin.TOGETHER);
        assertThat(together.causes()).extracting(ChangeCause::size).containsExactly(1, 1);
        assertThat(cells(together.causes().get(1))).hasSize(1);
        assertThat(either.change().origin()).isEqualTo(Origin.EITHER);
        assertThat(either.causes()).hasSize(1);
        assertThat(facts(either.causes().get(0))).isNotEmpty();
        assertThat(cells(either.causes().get(0))).hasSize(1);
    }

    @Test
    void another_day_is_one_difference_and_not_one_of_every_fact_that_has_grown_older() {
        Reassessment step = step(profile("old"), on("2028-10-01", "new"));

        assertThat(step.difference().facts()).extracting(FactChange::key).containsExactly("asOf");
        assertThat(step.changes())
                .isNotEmpty()
                .allMatch(each -> facts(each.causes().get(0)).equals(List.of("asOf")));
    }

    @Test
    void what_was_planned_is_judged_by_the_levels_now_reached() {
        PlanReview plan = Objects.requireNonNull(compare(
                        new Wanted(List.of("five-level"), true),
                        profile("old"),
                        on(
                                "2027-10-01",
                                "new",
                                "collaboration.cross-functional-team, level: 0",
                                "collaboration.cross-functional-team, level: 2",
                                "people.engagement, level: 1",
                                "people.engagement, level: 2"))
                .orElseThrow()
                .steps()
                .get(0)
                .plan());

        assertThat(outcome(plan, "show-staff-what-customers-say")).isEqualTo(Outcome.DONE);
        assertThat(outcome(plan, "meet-monthly-on-shared-goals")).isEqualTo(Outcome.PARTLY);
        assertThat(plan.actions()).extracting(PlanReview.Action::outcome).contains(Outcome.NOT_DONE);
        assertThat(plan.actions())
                .filteredOn(each -> each.outcome() == Outcome.NOT_DONE)
                .allMatch(each -> each.overdue() == each.due().isBefore(LocalDate.of(2027, 10, 1)));
    }

    private static Outcome outcome(PlanReview plan, String action) {
        return plan.actions().stream()
                .filter(each -> each.planned().action().action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan.actions().stream()
                        .map(each -> each.planned().action().action())
                        .toList()
                        .toString()))
                .outcome();
    }

    @Test
    void more_than_two_stand_in_the_order_of_their_days_each_against_the_one_before() {
        Trend trend = compare(ALL, on("2027-10-01", "third", ALIGNED), profile("second"), on("2026-09-30", "first"))
                .orElseThrow();

        assertThat(trend.points()).extracting(each -> each.side().name()).containsExactly("first", "second", "third");
        assertThat(trend.steps()).hasSize(2);
        assertThat(trend.notes()).singleElement().asString().contains("order of their days");
        assertThat(stage(trend.steps().get(1)).change().origin()).isEqualTo(Origin.FACTS);
    }

    @Test
    void an_older_one_as_the_newer_is_said_to_be_so() {
        assertThat(compare(ALL, on("2027-10-01", "last-year"), profile("now"))
                        .orElseThrow()
                        .notes())
                .singleElement()
                .asString()
                .contains("last-year, of 2027-10-01, is the later of the two");
    }

    @Test
    void different_models_are_compared_on_those_that_all_share_or_refused() {
        Trend shared = compare(ALL, profile("old", "asOf:", "models: [journey, five-level]\nasOf:"), profile("new"))
                .orElseThrow();
        List<Problem> none = compare(
                        ALL,
                        profile("old", "asOf:", "models: [journey]\nasOf:"),
                        profile("new", "asOf:", "models: [five-level]\nasOf:"))
                .problems();

        assertThat(shared.points().get(1).placements())
                .extracting(each -> each.model())
                .containsExactlyInAnyOrder("journey", "five-level");
        assertThat(shared.notes()).singleElement().asString().contains("five-level, journey");
        assertThat(shared.steps().get(0).changes()).isEmpty();
        assertThat(none).singleElement().asString().contains("an assessment on five-level");
    }

    @Test
    void the_models_that_are_wanted_are_those_that_all_are_placed_on() {
        Wanted journey = new Wanted(List.of("journey"), false);

        assertThat(compare(journey, profile("old"), profile("new", ALIGNED))
                        .orElseThrow()
                        .points()
                        .get(0)
                        .placements())
                .hasSize(1);
        assertThat(compare(new Wanted(List.of("jurney"), false), profile("old"), profile("new"))
                        .problems())
                .singleElement()
                .asString()
                .contains("jurney");
    }

    @Test
    void another_organisation_is_refused() {
        assertThat(compare(ALL, profile("old"), profile("new", "id: high-street-retailer", "id: other"))
                        .problems())
                .extracting(Problem::found)
                .containsExactly("an assessment of other");
    }

    @Test
    void the_soonest_row_that_applies_gives_the_day_of_the_next_one_but_not_too_soon() {
        Trend soon = compare(ALL, profile("old"), on("2028-10-01", "new")).orElseThrow();
        Trend now = compare(ALL, profile("old"), profile("new")).orElseThrow();

        assertThat(soon.next().reasons().get(0).on()).isBefore(LocalDate.of(2028, 10, 1));
        assertThat(soon.next().on()).isEqualTo("2029-01-01");
        assertThat(now.next().on()).isEqualTo(now.next().reasons().get(0).on()).isEqualTo("2027-04-01");
        assertThat(now.next().reasons())
                .extracting(each -> each.row().id())
                .contains("RE-EARLY", "RE-CLAIMED", "RE-KPI", "RE-EVIDENCE", "RE-LATEST")
                .doesNotContain("RE-SOONEST", "RE-PLAN");
    }
}
