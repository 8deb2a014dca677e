package org.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A stage in words, and both stages where evidence shows less than is claimed. */
class HeadlineTest {
    @Test
    void both_stages_are_named_where_they_differ() {
        assertThat(Words.headline("Optimised", "Initial")).isEqualTo("claimed Optimised, evidenced Initial");
        assertThat(Words.headline("Optimised", "Optimised")).isEqualTo("Optimised");
    }

    @Test
    void a_first_stage_that_is_not_attained_is_not_stood_on() {
        assertThat(Words.standing("Initiate", false)).isEqualTo("below Initiate");
        assertThat(Words.standing("Initiate", true)).isEqualTo("Initiate");
        assertThat(Words.headline(Words.standing("Initiate", true), Words.standing("Initiate", false)))
                .isEqualTo("claimed Initiate, evidenced below Initiate");
    }
}
