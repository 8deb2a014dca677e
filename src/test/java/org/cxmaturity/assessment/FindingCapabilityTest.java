package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.junit.jupiter.api.Test;

/** Which capability a finding is about is data, and the same that its id names. */
class FindingCapabilityTest {
    @Test
    void a_finding_is_about_the_capability_that_its_id_names_or_about_none() {
        RuleBase ruleBase = Shipped.ruleBase();
        List<String> capabilities = ruleBase.tables().ids(CapabilityRow.class);
        Set<FindingKind> aboutOne = EnumSet.noneOf(FindingKind.class);
        Set<FindingKind> aboutNone = EnumSet.noneOf(FindingKind.class);
        for (int number = 0; number < Seeds.of(60, 30); number++) {
            Profile profile = GeneratedProfiles.profile(ruleBase.tables(), number);
            for (Finding finding : Assessor.assess(ruleBase, profile).findings()) {
                String named = finding.id().split("/", -1)[1];

                assertThat(finding.capability())
                        .as(finding.id())
                        .isEqualTo(capabilities.contains(named) ? named : null);
                (finding.capability() == null ? aboutNone : aboutOne).add(finding.kind());
            }
        }
        assertThat(aboutOne)
                .contains(FindingKind.STRENGTH, FindingKind.WEAKNESS, FindingKind.CONTRADICTION)
                .contains(FindingKind.PERCEPTION_GAP)
                .doesNotContain(FindingKind.OBSTACLE, FindingKind.INFERRED);
        assertThat(aboutNone).contains(FindingKind.OBSTACLE, FindingKind.INFERRED);
    }
}
