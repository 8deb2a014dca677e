package org.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingGroup;
import org.cxmaturity.model.RowRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stage lacks, in phrases. */
class MissingCriteriaTest {
    @Test
    void of_a_group_one_or_the_other_is_enough_and_what_stands_alone_stands_alone() {
        List<Missing> missing = List.of(
                missing("feedback", new MissingGroup("either", 1)),
                missing("priority", null),
                missing("team", new MissingGroup("either", 1)));

        assertThat(MissingCriteria.phrases(missing, Missing::capability))
                .containsExactly("feedback or team", "priority");
    }

    @Test
    void of_a_larger_group_some_are_enough_or_all_that_are_left() {
        List<Missing> missing = List.of(
                missing("a", new MissingGroup("some", 2)),
                missing("b", new MissingGroup("some", 2)),
                missing("c", new MissingGroup("some", 2)),
                missing("d", new MissingGroup("rest", 1)));

        assertThat(MissingCriteria.phrases(missing, Missing::capability)).containsExactly("2 of a, b and c", "d");
    }

    private static Missing missing(String capability, @Nullable MissingGroup group) {
        return new Missing(capability, 2, 1, true, group, new RowRef("stage-criteria", "X-01"), "because");
    }
}
