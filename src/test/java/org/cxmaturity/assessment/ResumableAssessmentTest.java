package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An assessment can be gone on with from any stage. */
class ResumableAssessmentTest {
    private static final RuleBase SHIPPED = Shipped.ruleBase();

    @ParameterizedTest
    @ValueSource(ints = {2, 31, 64, 97, 143, 188})
    void whatever_stage_it_is_gone_on_with_from_the_same_rules_fire_for_the_same_facts(int number) {
        Profile profile = GeneratedProfiles.profile(SHIPPED.tables(), number);
        List<List<RuleFiring>> whole = RuleSession.run(SHIPPED, profile.facts(), List.of(), stage -> {}, session -> {});
        ResumableAssessment course = ResumableAssessment.of(SHIPPED, profile, stage -> {});

        for (int stage = 0; stage <= Phase.values().length; stage++) {
            List<List<RuleFiring>> again =
                    RuleSession.run(SHIPPED, profile.facts(), whole.subList(0, stage), begun -> {}, session -> {});
            for (int phase = 0; phase < whole.size(); phase++) {
                assertThat(new HashSet<>(again.get(phase)))
                        .as(Phase.values()[phase] + ", gone on with from stage " + stage)
                        .isEqualTo(new HashSet<>(whole.get(phase)));
            }
            ResumableAssessment other = course.from(stage, SHIPPED, begun -> {});
            assertThat(other.outline()).isEqualTo(course.outline());
            assertThat(other.rows()).isEqualTo(course.rows());
        }
    }

    @Test
    void each_stage_is_told_when_it_begins() {
        Profile profile = GeneratedProfiles.profile(SHIPPED.tables(), 5);
        List<Integer> begun = new ArrayList<>();
        ResumableAssessment course = ResumableAssessment.of(SHIPPED, profile, begun::add);
        assertThat(begun).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        begun.clear();
        course.from(8, SHIPPED, begun::add);
        assertThat(begun).containsExactly(8, 9, 10);
    }
}
