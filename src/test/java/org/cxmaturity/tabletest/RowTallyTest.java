package org.cxmaturity.tabletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Step;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Source;
import org.junit.jupiter.api.Test;

class RowTallyTest {
    private static final RowRef ROW = new RowRef("capability-obstacles", "OBC-02");

    /** Many profiles are assessed at a time, and finish in any order. */
    @Test
    void the_first_result_is_the_first_in_order_whichever_came_first() {
        RowTally tally = new RowTally();
        List<Step> steps =
                List.of(new Step("r", "CXM-CRT-014", ROW, List.of(), List.of(), null, new Obstacle("data-silos")));
        tally.add(Source.PROFILE, 7, "clients.jsonl:8", steps);
        tally.add(Source.PROFILE, 2, "clients.jsonl:3", steps);
        tally.add(Source.PROFILE, 5, "clients.jsonl:6", steps);

        Coverage coverage =
                tally.coverage(Shipped.ruleBase().tables(), Shipped.ruleBase().id(), Map.of(), List.of());

        assertThat(coverage.tables().stream().flatMap(each -> each.rows().stream()))
                .filteredOn(RowUse::fired)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.first()).isEqualTo("clients.jsonl:3");
                    assertThat(each.profiles()).isEqualTo(3);
                });
    }
}
