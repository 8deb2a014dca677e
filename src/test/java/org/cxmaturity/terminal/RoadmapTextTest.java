package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.wording.Amounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class RoadmapTextTest {
    private static final Style WIDE = Styles.of(false, 100);

    private static String text(Roadmap roadmap) {
        return RoadmapText.of(roadmap, Styles.PLAIN);
    }

    @Test
    void a_bakery_on_its_way_reads_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap.txt", text(Roadmaps.bakery()));
    }

    @Test
    void wishes_and_what_is_in_their_way_read_as_in_the_golden_files() throws IOException {
        Golden.check("roadmap-wished.txt", text(WishedRoadmaps.bakery()));
        Golden.check("roadmap-wished-screen.txt", RoadmapScreen.of(WishedRoadmaps.bakery(), Styles.PLAIN));
    }

    @Test
    void a_target_out_of_reach_reads_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap-out-of-reach.txt", text(Roadmaps.outOfReach(Roadmaps.anyOfFive())));
    }

    @Test
    void a_plan_without_actions_reads_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap-empty.txt", text(Roadmaps.empty()));
    }

    @Test
    void one_on_the_highest_stage_reads_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap-arrived.txt", RoadmapText.of(Roadmaps.arrived(), WIDE));
    }

    @Test
    void names_in_any_script_read_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap-scripts.txt", text(Roadmaps.scripts()));
    }

    @Test
    void sixty_actions_in_eight_quarters_read_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap-60-8.txt", text(Roadmaps.large(60, 8, 60_000_000)));
    }

    @Test
    void forty_quarters_read_as_in_the_golden_file() throws IOException {
        Golden.check("roadmap-40.txt", RoadmapText.of(Roadmaps.large(12, 40, 1_234), WIDE));
    }

    public static Stream<Roadmap> all() {
        return Stream.of(
                Roadmaps.bakery(),
                Roadmaps.outOfReach(Roadmaps.anyOfFive()),
                Roadmaps.outOfReach(Roadmaps.together()),
                Roadmaps.outOfReach(Roadmaps.unmet()),
                Roadmaps.empty(),
                Roadmaps.arrived(),
                Roadmaps.scripts(),
                WishedRoadmaps.bakery(),
                Roadmaps.large(60, 8, 60_000_000),
                Roadmaps.large(3, 1, 999_999_999_999L),
                Roadmaps.large(40, 40, 1_234));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_line_is_wider_than_asked_or_ends_in_a_space(Roadmap roadmap) {
        for (int width : List.of(80, 93, 100)) {
            assertThat(RoadmapText.of(roadmap, Styles.of(false, width)).lines())
                    .allSatisfy(line -> assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(width))
                    .noneSatisfy(line -> assertThat(line).endsWith(" "));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void colours_only_surround_the_same_text(Roadmap roadmap) {
        String coloured = RoadmapText.of(roadmap, Styles.of(true, 80));

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(roadmap));
    }

    @Test
    void every_action_has_a_bar_of_its_quarters() {
        assertThat(text(Roadmaps.bakery()))
                .containsPattern("(?m)^  Plan and lead the change openly {6}▒{7}$")
                .containsPattern("(?m)^  Call ten customers a month {11}█{15}$");
    }

    @Test
    void a_bar_goes_on_in_the_next_block() {
        String text = text(Roadmaps.large(12, 40, 1_234));

        assertThat(text)
                .containsPattern("(?m)^ +Q1 +Q2 .* Q8$")
                .containsPattern("(?m)^ +Q33 .* Q40$")
                .containsPattern("(?m)^  Say the same in every channel and jo… +█{8}→$")
                .containsPattern("(?m)^  Say the same in every channel and jo…  █{4}$");
    }

    @Test
    void quarters_without_anything_after_the_last_action_are_one_line() {
        Roadmap plan = Roadmaps.large(4, 40, 10);
        Roadmap early = new Roadmap(
                plan.organisation(),
                plan.asOf(),
                plan.ruleBase(),
                plan.goal(),
                plan.terms(),
                plan.opening(),
                plan.unanswered(),
                plan.proof(),
                plan.gap(),
                plan.actions().subList(0, 1),
                plan.quarters(),
                null,
                plan.risk(),
                plan.leftOut(),
                plan.figures(),
                plan.called(),
                plan.speech(),
                plan.wishes());

        assertThat(text(early)).contains("\n  Q9 to Q40: nothing is planned.\n");
    }

    @Test
    void limits_that_are_enough_only_together_are_said_so() {
        assertThat(text(Roadmaps.outOfReach(Roadmaps.together())))
                .contains(
                        "No limit alone stands in the way. These would be enough together:",
                        "· 9 quarters (now 4).",
                        "· A budget of EUR 2,500 a quarter (now 400).",
                        "Then Established is reached in Q9. This is one combination; others may be\n  enough too");
    }

    private static String words(Roadmap roadmap) {
        return text(roadmap).replaceAll("\\s+", " ");
    }

    @Test
    void what_is_unknown_is_said_in_the_head_and_nothing_where_all_is_known() {
        assertThat(words(Roadmaps.bakery()))
                .contains("Unknown 12 of 47 levels are unknown and planned from 0: answering the questions");
        assertThat(text(Roadmaps.arrived())).doesNotContain("Unknown");
    }

    @Test
    void an_answer_that_should_come_first_and_is_too_large_is_a_warning_in_the_head() {
        String text = words(Roadmaps.outOfReach(Roadmaps.together()));

        assertThat(text)
                .contains("Warning “Start a regular customer survey” should come first, against “Resistance to change”,"
                        + " and is left out: it needs EUR 460 in a quarter, and there is EUR 400.")
                .contains(
                        "against “Limited resources”, and is left out: it needs “Map the main customer journeys” first,"
                                + " which takes 5 quarters, and the plan has 4; needs EUR 690 in a quarter, and there is EUR 400;"
                                + " needs 9 person-days in a quarter, and there is 1.");
        assertThat(text.indexOf("Warning")).isLessThan(text.indexOf("Takes"));
        assertThat(text(Roadmaps.bakery())).doesNotContain("Warning");
    }

    @Test
    void without_proof_a_target_is_not_said_to_be_out_of_reach_for_sure() {
        assertThat(words(Roadmaps.outOfReach(Roadmaps.anyOfFive())))
                .contains("Reached no plan found within the limits below; there may be one")
                .contains("No plan was found step by step; there may be one.")
                .contains("leads to Developing, the highest stage for which one was found.");
        assertThat(words(Roadmaps.outOfReach(Roadmaps.together())))
                .contains("Reached not within the limits below")
                .doesNotContain("there may be one");
    }

    @Test
    void every_action_has_its_id_beside_it() {
        assertThat(text(Roadmaps.bakery()))
                .contains("1 quarter · quick win [lead-change-openly]", "Start a regular customer survey [survey]");
    }

    @Test
    void a_reason_is_given_in_whole_once_and_named_after_that() {
        String text = text(Roadmaps.bakery());

        assertThat(text.split("People resist the", -1)).hasSize(2);
        assertThat(text).contains("Brought forward by “Resistance to change” [OBS-01]");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() {
        String before = text(Roadmaps.large(60, 8, 60_000_000));
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        try {
            assertThat(text(Roadmaps.large(60, 8, 60_000_000))).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "999,999",
        "1000,1.0k",
        "1049,1.0k",
        "1050,1.1k",
        "9949,9.9k",
        "9950,10k",
        "12499,12k",
        "999499,999k",
        "999500,1.0m",
        "60000000,60m",
        "999999999,1.0bn",
        "1000000000000,1000bn"
    })
    void large_numbers_are_shortened_and_rounded(long number, String brief) {
        assertThat(Amounts.brief(number)).isEqualTo(brief);
    }
}
