package org.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What neighbours have in common is said once. */
class SharedEndingTest {
    @Test
    void neighbours_that_end_in_the_same_sentence_share_it() {
        assertThat(SharedEnding.of(List.of("A is low. It shows.", "B is low. It shows.", "C is low. It hurts.")))
                .containsExactly(
                        new SharedEnding(List.of("A is low.", "B is low."), "It shows."),
                        new SharedEnding(List.of("C is low. It hurts."), ""));
    }

    @Test
    void what_does_not_stand_together_shares_nothing() {
        assertThat(SharedEnding.of(List.of("A. It shows.", "B. It hurts.", "C. It shows.")))
                .allSatisfy(each -> assertThat(each.ending()).isEmpty())
                .hasSize(3);
    }

    @Test
    void a_single_sentence_is_no_ending() {
        assertThat(SharedEnding.of(List.of("It shows.", "It shows.")))
                .containsExactly(
                        new SharedEnding(List.of("It shows."), ""), new SharedEnding(List.of("It shows."), ""));
        assertThat(SharedEnding.of(List.of())).isEmpty();
    }
}
