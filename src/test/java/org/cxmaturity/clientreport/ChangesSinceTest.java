package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cxmaturity.clientreport.ClientReport.Moved;
import org.cxmaturity.clientreport.ClientReport.Since;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.comparison.KpiMoved;
import org.cxmaturity.comparison.KpisSince;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.terminal.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesSinceTest {
    private static final String BAKERY = "neighbourhood-bakery";

    private static final Function<String, List<String>> UNTOLD = model -> List.of();

    @Test
    void stages_and_levels_that_rose_are_told_and_nothing_else() {
        Since since = since(
                "feedbackProcesses[0].channel=SURVEY",
                "feedbackProcesses[0].collected=MONTHLY",
                "feedbackProcesses[0].formal=true",
                "answers[culture.continuous-improvement,bakehouse,Baker].level=3");

        assertThat(since.asOf()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(since.stages())
                .extracting(
                        Moved::modelName,
                        each -> each.before().name(),
                        each -> each.after().name(),
                        Moved::by)
                .containsExactlyInAnyOrder(
                        tuple("Four stages of customer experience", "Initial", "Developing", 1),
                        tuple("Five levels of customer experience", "Initial", "Developing", 1));
        assertThat(since.levels())
                .containsExactlyInAnyOrder(
                        new LevelChange("feedback.collection", "Feedback collection", 1, 2),
                        new LevelChange("culture.continuous-improvement", "Continuous improvement", 1, 3));
        assertThat(since.levels()).extracting(LevelChange::by).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_level_that_is_no_longer_known_has_not_fallen() {
        Since since = since("answers[operations.interaction-standards,shop,Shop Supervisor]=");

        assertThat(since.levels())
                .containsExactly(new LevelChange(
                        "operations.interaction-standards", name("operations.interaction-standards"), 1, null));
        assertThat(since.levels().get(0).by()).isZero();
    }

    @Test
    void from_below_the_first_stage_to_the_second_are_two_steps() {
        Since since = ChangesSince.between(Samples.newcomer(), Samples.retailer(), List.of(), UNTOLD);

        assertThat(since.asOf()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(since.stages())
                .containsExactly(new Moved(
                        "Digital customer journey",
                        new Stage("initiate", "Initiate"),
                        false,
                        new Stage("radiate", "Radiate"),
                        true,
                        2,
                        List.of()));
        assertThat(ChangesSince.between(Samples.retailer(), Samples.newcomer(), List.of(), UNTOLD)
                        .stages())
                .extracting(Moved::by)
                .containsExactly(-2);
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#examples")
    void between_a_result_and_itself_nothing_has_changed(Made made) {
        Since since = ChangesSince.between(made.derivation(), made.derivation(), UNTOLD);

        assertThat(since.stages()).isEmpty();
        assertThat(since.levels()).isEmpty();
        assertThat(since.kpis()).isEmpty();
    }

    /** Two organisations differ in far more than one at two times. */
    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#examples")
    void with_what_has_changed_the_levels_then_give_the_levels_now(Made made) {
        Assessment then = Reports.example(BAKERY).derivation().assessment();
        Assessment now = made.derivation().assessment();
        Map<String, @Nullable Integer> levels = levels(then);

        for (LevelChange shift :
                ChangesSince.between(then, now, List.of(), UNTOLD).levels()) {
            assertThat(shift.before()).isEqualTo(levels.get(shift.capability()));
            assertThat(Objects.equals(shift.before(), shift.after())).isFalse();
            levels.put(shift.capability(), shift.after());
        }

        assertThat(levels).isEqualTo(levels(now));
    }

    private static Map<String, @Nullable Integer> levels(Assessment assessment) {
        Map<String, @Nullable Integer> levels = new HashMap<>();
        for (CapabilityResult each : assessment.capabilities()) {
            levels.put(each.id(), each.level());
        }
        return levels;
    }

    private static String name(String capability) {
        return Reports.TABLES.row(CapabilityRow.class, capability).name();
    }

    private static Since since(String... edits) {
        return ChangesSince.between(
                Reports.derivation(Reports.profile(BAKERY)),
                Reports.derivation(Reports.profile(BAKERY, edits)),
                UNTOLD);
    }

    @Test
    void a_kpi_that_moved_says_whether_that_may_be_chance() {
        KpiMoved near = moved(nps(20, "2025-09-30", 400, "same"), nps(15, "2026-09-01", 400, "same"));
        KpiMoved far = moved(nps(40, "2025-09-30", 400, "same"), nps(10, "2026-09-01", 400, "same"));
        KpiMoved other = moved(nps(40, "2025-09-30", 400, "then"), nps(10, "2026-09-01", 400, "now"));

        SinceChapter chapter = new SinceChapter(Reports.example(BAKERY).report());

        assertThat(chapter.significance(near)).startsWith("−5, which may be chance (sampling error ±");
        assertThat(chapter.significance(far)).startsWith("−30, more than chance (sampling error ±");
        assertThat(chapter.significance(other)).isEqualTo("measured in another way: no change can be told");
    }

    private static KpiMoved moved(String before, String now) {
        List<KpiMoved> all = KpisSince.between(Reports.profile(BAKERY, before), Reports.profile(BAKERY, now));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static String nps(int value, String on, int responses, String wording) {
        return "kpis=[{kind: NPS, value: " + value + ", on: " + on + ", responses: " + responses
                + ", series: survey, scale: {min: 0, max: 10}, wording: " + wording + ", segment: all}]";
    }
}
