package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organisations that a practitioner placed by hand, with the stages that they expected and would sign. */
class ExpertCasesTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    @ParameterizedTest
    @CsvSource({
        // A complaint register is no regular feedback.
        "complaints-hospital, initiate-, initial, initial",
        // Levels that nobody has shown are claims.
        "all-fours, lifetime-customers, optimised, optimized",
        // No money changes no stage.
        "charity, initiate-, initial, initial",
        // A dedicated team is enough for Developing; what else there is online was not asked.
        "service-team, initiate-, developing, developing",
        // Ticks on three pages of text do not outrank those who know that nothing can be done there.
        "brochure-site, initiate-, initial, initial",
        "hotel, initiate-, initial, initial"
    })
    void the_stage_is_the_one_that_a_practitioner_signed(String name, String journey, String four, String five) {
        Assessment assessment = Assessor.assess(RULES, CaseProfiles.named(name));

        assertThat(assessment.placements()).extracting(ExpertCasesTest::stage).containsExactly(four, five, journey);
    }

    /** Feeds into a hub are not use in dialogue, and ticks for consistent messages are no transitions. */
    @Test
    void a_bank_with_a_shiny_platform_is_no_further_than_nurture() {
        Assessment assessment = Assessor.assess(RULES, CaseProfiles.named("shiny-bank"));

        List<String> upToNurture = List.of("initiate", "radiate", "align", "optimise", "nurture");
        assertThat(upToNurture).contains(assessment.placement("journey").stage());
        assertThat(stage(assessment.placement("four-stage"))).isEqualTo("developing");
        assertThat(stage(assessment.placement("five-level"))).isEqualTo("developing");
    }

    private static String stage(Placement placement) {
        return placement.stage() + (placement.attained() ? "" : "-");
    }
}
