package org.cxmaturity.tabletest;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingIdsTest {
    private final FindingIds ids = new FindingIds(Shipped.ruleBase().tables());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "weakness/feedback.closed-loop",
                "contradiction/data.sharing/applicability",
                "obstacle/data-silos",
                "inferred/no-hub",
                "inferred/hub/crm",
                "inferred/silo/marketing~sales",
                "inferred/kpi-break/CES/after-call",
                "strength/NPS/yearly/KPF-NPS-03"
            })
    void these_can_be(String id) {
        assertThat(ids.possible(id)).isTrue();
    }

    /** A kind, a KPI or a row that do not go together can never be told. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "strenght/NPS/yearly/KPF-NPS-03",
                "weakness/NPS/yearly/KPF-NPS-03",
                "strength/CES/yearly/KPF-NPS-03",
                "strength/NPS//KPF-NPS-03",
                "strength/NPS/yearly/KPF-NPS-99",
                "inferred/kpi-break/CES/",
                "inferred/hub/",
                "weakness/feedback.closed-lop"
            })
    void these_cannot(String id) {
        assertThat(ids.possible(id)).isFalse();
    }
}
