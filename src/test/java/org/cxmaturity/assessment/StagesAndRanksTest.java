package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Standing;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.RowTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way says what the long way says. */
class StagesAndRanksTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 40, 80, 120, 160})
    void an_outline_has_the_stages_ranks_and_rows_of_the_assessment(int first) {
        RuleBase ruleBase = Shipped.ruleBase();
        for (int number = first; number < first + Seeds.of(10); number++) {
            Profile profile = GeneratedProfiles.profile(ruleBase.tables(), number);
            ResumableAssessment course = ResumableAssessment.of(ruleBase, profile, stage -> {});
            Derivation derivation = Assessor.derive(ruleBase, profile, null);
            Assessment assessment = derivation.assessment();

            assertThat(course.outline().standings())
                    .containsExactlyInAnyOrderElementsOf(assessment.placements().stream()
                            .map(StagesAndRanksTest::standing)
                            .toList());
            assertThat(course.outline().actions())
                    .isEqualTo(assessment.recommendations().stream()
                            .map(Recommendation::action)
                            .toList());
            assertThat(references(course)).isEqualTo(rows(derivation));
        }
    }

    private static Standing standing(Placement placement) {
        return new Standing(
                placement.model(), Reading.STATED, placement.stage(), placement.order(), placement.attained());
    }

    private static Set<RowRef> references(ResumableAssessment course) {
        return course.rows().stream().map(RowTypes::ref).collect(Collectors.toSet());
    }

    private static Set<RowRef> rows(Derivation derivation) {
        return derivation.steps().stream()
                .flatMap(step -> Stream.concat(Stream.ofNullable(step.row()), step.rows().stream()))
                .collect(Collectors.toSet());
    }
}
