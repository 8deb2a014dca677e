package org.cxmaturity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.cxmaturity.CostlyCases;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.assessment.ResumableAssessment;
import org.cxmaturity.assessment.StagesAndRanks;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SiloScoringRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that answer alike place an organisation alike. */
class RecordedLookUpsTest {
    private static final RuleBase SHIPPED = Shipped.ruleBase();

    @CostlyCases
    @ParameterizedTest
    @ValueSource(ints = {3, 57, 111})
    void tables_without_a_row_give_the_same_result_as_far_as_they_answer_alike(int number) {
        Profile profile = GeneratedProfiles.profile(SHIPPED.tables(), number);
        int alike = 0;
        int tried = 0;
        for (TableSpec<?> spec : TableSpec.all()) {
            if (spec.decision() == null) {
                continue;
            }
            RecordedLookUps lookUps = new RecordedLookUps(SHIPPED.tables(), Set.of(spec.type()));
            ResumableAssessment course = ResumableAssessment.of(with(lookUps), profile, lookUps::begins);
            int rows = SHIPPED.tables().all(spec.type()).size();
            for (int row = number % 5; row < rows; row += 7) {
                RowIndex others = without(spec.type(), row);
                tried++;
                OptionalInt differs = lookUps.differs(others);
                alike += differs.isEmpty() ? 1 : 0;
                ResumableAssessment known =
                        differs.isEmpty() ? course : course.from(differs.getAsInt(), with(others), stage -> {});
                assertThat(known.outline())
                        .as(spec.name() + " without its row " + row)
                        .isEqualTo(outline(with(others), profile));
            }
        }
        assertThat(alike).as("of " + tried).isBetween(tried / 4, tried - 10);
    }

    @Test
    void a_row_that_was_found_and_says_something_else_is_noticed() {
        Profile profile = GeneratedProfiles.profile(SHIPPED.tables(), 3);
        RecordedLookUps lookUps = new RecordedLookUps(SHIPPED.tables(), Set.copyOf(RowTypes.ALL));
        Set<Row> seen =
                ResumableAssessment.of(with(lookUps), profile, stage -> {}).rows();

        assertThat(lookUps.differs(SHIPPED.tables())).isEmpty();
        for (Row row : seen) {
            List<? extends Row> rows = SHIPPED.tables().all(row.getClass());
            assertThat(lookUps.differs(without(row.getClass(), rows.indexOf(row))))
                    .as(RowTypes.reference(row))
                    .isPresent();
        }
    }

    @Test
    void tables_that_are_not_noted_are_not_compared() {
        RecordedLookUps lookUps = new RecordedLookUps(SHIPPED.tables(), Set.of());
        outline(with(lookUps), GeneratedProfiles.profile(SHIPPED.tables(), 3));

        assertThat(lookUps.differs(without(SiloScoringRow.class, 0))).isEmpty();
    }

    private static StagesAndRanks outline(RuleBase ruleBase, Profile profile) {
        return ResumableAssessment.of(ruleBase, profile, stage -> {}).outline();
    }

    private static RuleBase with(Tables tables) {
        return new RuleBase(SHIPPED.compiled(), tables, SHIPPED.digest(), SHIPPED.rowRules());
    }

    private static RowIndex without(Class<? extends Row> table, int at) {
        Map<Class<? extends Row>, List<? extends Row>> all = new LinkedHashMap<>();
        RowTypes.ALL.forEach(type -> all.put(type, SHIPPED.tables().all(type)));
        List<Row> rows = new ArrayList<>(SHIPPED.tables().all(table));
        rows.remove(at);
        all.put(table, rows);
        return new RowIndex(all);
    }
}
