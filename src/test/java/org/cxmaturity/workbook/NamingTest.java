package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.api.Test;

class NamingTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();

    @Test
    void the_rows_that_name_an_id_are_those_a_search_finds_in_the_same_order() {
        assertThat(TABLES.all(ActionRow.class)).isNotEmpty().allSatisfy(action -> assertThat(
                        TABLES.naming(EffectRow.class, "action", action.id()))
                .isNotEmpty()
                .isEqualTo(TABLES.all(EffectRow.class).stream()
                        .filter(effect -> effect.action().equals(action.id()))
                        .toList()));
    }

    @Test
    void a_cell_that_names_several_ids_is_found_by_each() {
        StageCriterionRow row = TABLES.all(StageCriterionRow.class).get(0);

        assertThat(row.capability()).isNotEmpty().allSatisfy(capability -> assertThat(
                        TABLES.naming(StageCriterionRow.class, "capability", capability))
                .contains(row));
    }

    @Test
    void an_id_that_no_row_names_has_no_rows() {
        assertThat(TABLES.naming(EffectRow.class, "action", "no-such-action")).isEmpty();
    }

    @Test
    void a_column_that_names_nothing_is_refused() {
        assertThatThrownBy(() -> TABLES.naming(EffectRow.class, "reason", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason");
    }
}
