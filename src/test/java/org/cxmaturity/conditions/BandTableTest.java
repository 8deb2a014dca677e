package org.cxmaturity.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.tables.Condition;
import org.cxmaturity.tables.DecisionTable;
import org.cxmaturity.tables.Entry;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases without a row and rows that share a case, where properties are names, sets of names and limits of numbers. */
class BandTableTest {
    @DecisionTable(
            name = "probe",
            title = "Probe",
            help = "",
            phase = Phase.EVIDENCE,
            hit = HitPolicy.UNIQUE,
            subjects = @Subject(type = ExaminedSection.class, as = "$section"),
            concludes = "")
    private record ProbeRow(
            @Entry(title = "Row id") String id,

            @Condition(title = "Owner", operator = Operator.IN)
            Set<String> owner,

            @Condition(title = "Lacks", property = "kinds", operator = Operator.LACKS) @Nullable
            String lacks,

            @Condition(title = "Items, at least", property = "items", operator = Operator.AT_LEAST) @Nullable
            Integer from,

            @Condition(title = "Items, below", property = "items", operator = Operator.BELOW) @Nullable
            Integer below)
            implements Row {}

    private static ProbeRow row(
            Set<String> owner, @Nullable String lacks, @Nullable Integer from, @Nullable Integer below) {
        return new ProbeRow("P", owner, lacks, from, below);
    }

    private static Optional<String> firstGap(ProbeRow... rows) {
        BandTable table = BandTable.of(TableSpec.of(ProbeRow.class), List.of(rows), terms -> List.of());
        return table.firstGap().map(table::example);
    }

    private static boolean overlap(ProbeRow one, ProbeRow other) {
        return BandTable.of(TableSpec.of(ProbeRow.class), List.of(one, other), terms -> List.of())
                .overlap(0, 1);
    }

    @Test
    void names_that_no_row_lists_are_a_case_of_their_own() {
        ProbeRow sales = row(Set.of("sales"), null, null, null);
        ProbeRow service = row(Set.of("service", "care"), null, null, null);

        assertThat(firstGap(sales, service)).contains("Owner anything else, Lacks none, Items 0");
        assertThat(firstGap(sales, service, row(Set.of(), null, null, null))).isEmpty();
        assertThat(overlap(sales, service)).isFalse();
        assertThat(overlap(sales, row(Set.of("care", "sales"), null, null, null)))
                .isTrue();
    }

    @Test
    void numbers_begin_at_0_or_at_the_lowest_limit() {
        ProbeRow low = row(Set.of(), null, null, 10);
        ProbeRow high = row(Set.of(), null, 12, null);
        ProbeRow debt = row(Set.of(), null, -5, -3);

        assertThat(firstGap(high)).contains("Owner anything else, Lacks none, Items 0");
        assertThat(firstGap(low, high)).contains("Owner anything else, Lacks none, Items 10");
        assertThat(firstGap(high, debt)).contains("Owner anything else, Lacks none, Items -3");
        assertThat(overlap(low, high)).isFalse();
        assertThat(overlap(low, row(Set.of(), null, 9, null))).isTrue();
        assertThat(overlap(low, row(Set.of(), null, 10, null))).isFalse();
    }

    @Test
    void a_set_without_names_lacks_whatever_two_rows_ask_it_to_lack() {
        ProbeRow one = row(Set.of(), "CRM", null, 5);

        assertThat(overlap(one, row(Set.of(), "SURVEY", 4, null))).isTrue();
        assertThat(overlap(one, row(Set.of(), "SURVEY", 5, null))).isFalse();
    }

    @Test
    void a_gap_is_looked_for_among_the_rows_that_match_so_far() {
        ProbeRow sales = row(Set.of("sales"), null, null, 10);
        ProbeRow others = row(Set.of(), null, 10, null);
        ProbeRow rest = row(Set.of("care"), null, null, 10);

        assertThat(firstGap(sales, others, rest)).contains("Owner anything else, Lacks none, Items 0");
        assertThat(firstGap(sales, others)).contains("Owner anything else, Lacks none, Items 0");
    }
}
