package org.cxmaturity.tabletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.CaseProfiles;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.junit.jupiter.api.Test;

/** Which criteria the expectations of tests cover. */
class TestedRowsTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    /** Asks site experience at 1, and the stage above it at 2; neither is essential. */
    private static final StageCriterionRow INITIATE = RULES.tables().row(StageCriterionRow.class, "JRN-INITIATE-04");

    private static final StageCriterionRow RADIATE = RULES.tables().row(StageCriterionRow.class, "JRN-RADIATE-04");

    /** Organisations that stand on Initiate, with site experience at 0, at 1 and at 2. */
    private static TestedRows tested(ExpectationKind kind, String model) {
        ExpectationRow row = new ExpectationRow("e", "c", kind, model, "4 of 4", "An expert says so");
        TestedRows tested = new TestedRows();
        for (int level = 0; level <= 2; level++) {
            Profile profile = CaseProfiles.named(
                    "all-fours",
                    "answers[channels.social].level=1",
                    "answers[channels.site-experience].level=" + level);
            tested.add(Assessor.derive(RULES, profile, null), List.of(new Expectation(row, "E4")));
        }
        return tested;
    }

    @Test
    void how_much_of_its_own_stage_is_met_covers_a_criterion_and_none_of_another_stage_or_model() {
        TestedRows tested = tested(ExpectationKind.COMPLETION, "journey");

        assertThat(tested.covers(INITIATE)).isTrue();
        assertThat(tested.covers(RADIATE)).isFalse();
        assertThat(tested(ExpectationKind.COMPLETION, "four-stage").covers(INITIATE))
                .isFalse();
    }

    @Test
    void the_end_of_the_range_covers_no_criterion() {
        assertThat(tested(ExpectationKind.LOWEST_STAGE, "journey").covers(INITIATE))
                .isFalse();
    }
}
