package org.cxmaturity.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.tables.Cell;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.GeneratedFacts;
import org.cxmaturity.workbook.GeneratedRows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RowIndexTest {
    private static final int ROWS = 24;
    private static final Map<Class<? extends Row>, List<Row>> GENERATED = GeneratedRows.of(11, ROWS);
    private static final RowIndex INDEX = new RowIndex(GENERATED);

    static Stream<TableSpec<?>> decisionTables() {
        return TableSpec.all().stream().filter(spec -> spec.decision() != null);
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void index_and_cells_admit_the_same_rows(TableSpec<?> spec) {
        GeneratedFacts facts = new GeneratedFacts(spec.name().hashCode(), vocabulary(spec));
        int matched = 0;
        int missed = 0;
        for (int i = 0; i < Seeds.of(120, 40); i++) {
            Fact[] subjects = spec.subjects().stream()
                    .map(subject -> facts.of(subject.type()))
                    .toArray(Fact[]::new);
            List<String> expected = GENERATED.getOrDefault(spec.type(), List.of()).stream()
                    .filter(row -> admits(spec, row, subjects))
                    .map(Row::id)
                    .toList();

            assertThat(found(spec, subjects, expected)).isEqualTo(expected);
            matched += expected.size();
            missed += ROWS - expected.size();
        }
        assertThat(matched).as("matches seen").isPositive();
        assertThat(missed).as("misses seen").isPositive();
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void a_condition_looks_at_a_property_of_its_own_type(TableSpec<?> spec) throws NoSuchMethodException {
        for (Column column : spec.conditions()) {
            Subject subject = spec.subjects().stream()
                    .filter(one -> one.as().equals(column.subject()))
                    .findFirst()
                    .orElseThrow();
            Class<?> property = subject.type().getMethod(column.property()).getReturnType();
            Class<?> expected =
                    switch (Objects.requireNonNull(column.operator())) {
                        case LACKS -> Set.class;
                        default -> cellType(column);
                    };
            assertThat(family(property)).as(spec.name() + " " + column.name()).isEqualTo(family(expected));
        }
    }

    @Test
    void two_rows_for_one_case_are_an_error_where_one_at_most_may_match() {
        RowIndex index = new RowIndex(Map.of(
                EffortBandRow.class,
                List.of(
                        new EffortBandRow("LOW", null, 30, EffortBand.values()[0], "r"),
                        new EffortBandRow("HIGH", 20, null, EffortBand.values()[1], "r"))));
        GeneratedFacts facts = new GeneratedFacts(1, List.of("a"));
        Proposal both = Stream.generate(() -> facts.of(Proposal.class))
                .filter(proposal -> proposal.daysPercent() >= 20 && proposal.daysPercent() < 30)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> index.matching(EffortBandRow.class, both))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("effort-bands#HIGH")
                .hasMessageContaining("effort-bands#LOW");
    }

    @Test
    void the_rows_come_in_the_order_of_their_ids_and_cannot_be_changed() {
        List<EffortBandRow> all = INDEX.all(EffortBandRow.class);

        assertThat(all).extracting(Row::id).isSorted().hasSize(ROWS);
        assertThatThrownBy(() -> all.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(INDEX.row(EffortBandRow.class, all.get(3).id())).isSameAs(all.get(3));
        assertThatThrownBy(() -> INDEX.row(EffortBandRow.class, "nowhere")).hasMessageContaining("nowhere");
    }

    private static List<String> found(TableSpec<?> spec, Fact[] subjects, List<String> expected) {
        boolean unique = Objects.requireNonNull(spec.decision()).hit() == HitPolicy.UNIQUE;
        if (unique && expected.size() > 1) {
            assertThatThrownBy(() -> INDEX.matching(spec.type(), subjects)).hasMessageContaining(expected.get(1));
            return expected;
        }
        List<String> ids = new ArrayList<>();
        INDEX.matching(spec.type(), subjects).forEach(row -> ids.add(row.id()));
        return ids;
    }

    public static boolean admits(TableSpec<?> spec, Row row, Fact[] subjects) {
        List<String> names = spec.subjects().stream().map(Subject::as).toList();
        return spec.conditions().stream()
                .allMatch(column -> admits(column, row, subjects[names.indexOf(column.subject())]));
    }

    private static boolean admits(Column column, Row row, Fact fact) {
        String cell = CellText.write(column, column.of(row));
        @Nullable Object value;
        try {
            value = fact.getClass().getMethod(column.property()).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return switch (Objects.requireNonNull(column.operator())) {
            case IN -> Cell.in(value, cell);
            case IS -> Cell.is((Boolean) value, cell);
            case AT_LEAST -> Cell.atLeast(value, cell);
            case BELOW -> Cell.below(value, cell);
            case LACKS -> Cell.lacks(names(value), cell);
        };
    }

    @SuppressWarnings("unchecked")
    private static Set<String> names(@Nullable Object value) {
        return (Set<String>) Objects.requireNonNull(value);
    }

    /** The names that a table's cells hold, so that facts and rows often meet; any, where its cells hold none. */
    public static List<String> vocabulary(TableSpec<?> spec) {
        List<String> names = spec.conditions().stream()
                .map(Column::refers)
                .filter(Objects::nonNull)
                .flatMap(refers -> GeneratedRows.ids(TableSpec.of(refers), 5).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? vocabulary() : names;
    }

    public static List<String> vocabulary() {
        List<String> names = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            names.addAll(GeneratedRows.ids(spec, 4));
        }
        return names;
    }

    private static Class<?> cellType(Column column) {
        Class<?> constants = column.constants();
        if (constants != null) {
            return constants;
        }
        return column.kind() == CellKind.NAMES
                ? String.class
                : column.accessor().getReturnType();
    }

    private static Class<?> family(Class<?> type) {
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return BigDecimal.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }
}
