package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Profile;
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
        for (int number = first; number < first + 10; number++) {
            Profile profile = GeneratedProfiles.profile(ruleBase.tables(), number);
            ResumableAssessment course = ResumableAssessment.of(ruleBase, profile, stage -> {});
            StagesAndRanks outline = course.outline();
            Assessment assessment = Assessor.assess(ruleBase, profile);

            assertThat(outline.standings().stream()
                            .collect(Collectors.toMap(Standing::model, each -> each.stage() + each.attained())))
                    .isEqualTo(assessment.placements().stream()
                            .collect(Collectors.toMap(Placement::model, each -> each.stage() + each.attained())));
            assertThat(outline.actions())
                    .isEqualTo(assessment.recommendations().stream()
                            .map(Recommendation::action)
                            .toList());
            assertThat(references(course)).containsAll(rows(assessment));
        }
    }

    private static Set<String> references(ResumableAssessment course) {
        return course.rows().stream().map(RowTypes::reference).collect(Collectors.toSet());
    }

    private static Set<String> rows(Assessment assessment) {
        TreeSet<String> rows = new TreeSet<>();
        for (Firing firing : assessment.trace()) {
            if (firing.row() != null) {
                rows.add(firing.row());
            }
        }
        return rows;
    }
}
