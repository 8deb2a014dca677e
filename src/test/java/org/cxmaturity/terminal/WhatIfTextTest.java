package org.cxmaturity.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.cli.Styles;
import org.junit.jupiter.api.Test;

class WhatIfTextTest {
    @Test
    void a_stage_more_and_another_plan_read_as_in_the_golden_file() throws IOException {
        Golden.check("what-if.txt", WhatIfText.of(WhatIfs.better(), Styles.PLAIN));
    }

    @Test
    void a_change_that_changes_nothing_reads_as_in_the_golden_file() throws IOException {
        Golden.check("what-if-same.txt", WhatIfText.of(WhatIfs.same(), Styles.of(false, 100)));
    }

    @Test
    void two_smallest_sets_read_as_in_the_golden_file() throws IOException {
        Golden.check("smallest-sets.txt", SmallestSetsText.of(WhatIfs.two(), Styles.PLAIN));
    }

    @Test
    void sets_of_a_search_that_ended_early_are_not_said_to_be_all() {
        assertThat(SmallestSetsText.of(WhatIfs.early(1), Styles.PLAIN).replaceAll("\\s+", " "))
                .contains("THE SMALLEST SETS", "The search ended early", "there may be more sets")
                .doesNotContain("THE ONE SMALLEST SET", "There are more sets");
        assertThat(SmallestSetsText.of(WhatIfs.early(0), Styles.PLAIN))
                .contains("NO SET FOUND", "The search ended early")
                .doesNotContain("No actions of the tables");
        assertThat(SmallestSetsText.of(WhatIfs.two(), Styles.PLAIN)).doesNotContain("ended early");
    }

    @Test
    void an_effect_that_is_missed_says_which_level_it_asks_for() {
        assertThat(WhatIfText.of(WhatIfs.better(), Styles.PLAIN).replaceAll("\\s+", " "))
                .contains("– not Closing the loop to 3 mostly: that takes 2 partial, and the level is 1 ad hoc")
                .contains("Establish a team [establish-cx-team] (raises nothing) – not Team to 3 mostly: that takes 2"
                        + " partial, and the level is not known");
    }

    @Test
    void a_stage_that_no_actions_reach_names_what_is_unmet() {
        assertThat(SmallestSetsText.of(WhatIfs.none(), Styles.PLAIN))
                .contains("NO SET OF ACTIONS", "Developing asks for", "· Benchmarking at 3 mostly or above");
    }

    @Test
    void from_the_highest_stage_there_is_nowhere_to_go() {
        assertThat(SmallestSetsText.of(WhatIfs.nowhere(), Styles.PLAIN))
                .contains("Optimised, the highest: there is none to reach")
                .doesNotContain("SET");
    }

    @Test
    void no_line_is_wider_than_asked_or_ends_in_a_space() {
        for (int width : List.of(80, 93, 100)) {
            Style style = Styles.of(false, width);
            Stream<String> texts = Stream.of(
                    WhatIfText.of(WhatIfs.better(), style),
                    WhatIfText.of(WhatIfs.same(), style),
                    SmallestSetsText.of(WhatIfs.two(), style),
                    SmallestSetsText.of(WhatIfs.none(), style));

            assertThat(texts.flatMap(String::lines))
                    .allSatisfy(line -> assertThat(TerminalWidth.of(line)).isLessThanOrEqualTo(width))
                    .noneSatisfy(line -> assertThat(line).endsWith(" "));
        }
    }

    @Test
    void colours_only_surround_the_same_text() {
        String coloured = WhatIfText.of(WhatIfs.better(), Styles.of(true, 80));

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(WhatIfText.of(WhatIfs.better(), Styles.PLAIN));
    }
}
