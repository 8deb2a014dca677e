package org.cxmaturity.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tables.Cell;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cells of all shipped decision tables, as sets, against each value that their limits and words tell apart. */
class AdmittedValuesTest {
    private static ReadTables shipped;

    @BeforeAll
    static void read() throws IOException {
        shipped = WorkbookReader.read(Shipped.TABLES).orElseThrow();
    }

    static List<TableSpec<?>> decisionTables() {
        return TableSpec.all().stream().filter(spec -> spec.decision() != null).toList();
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void a_cell_admits_what_stock_Drools_lets_it_match(TableSpec<?> spec) {
        for (Column column : spec.conditions()) {
            List<@Nullable Object> values = values(spec, column);
            for (Row row : rows(spec, column)) {
                AdmittedValues admitted = AdmittedValues.of(column, row);
                String text = CellText.write(column, column.of(row));

                assertThat(among(values, admitted))
                        .as("%s %s", column.title(), text)
                        .isEqualTo(values.stream()
                                .filter(value -> matches(column, value, text))
                                .toList());
                assertThat(admitted.isEmpty()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void two_cells_admit_together_what_each_admits_and_nothing_where_that_is_nothing(TableSpec<?> spec) {
        for (List<Column> columns : byProperty(spec)) {
            List<@Nullable Object> values = columns.stream()
                    .flatMap(column -> values(spec, column).stream())
                    .distinct()
                    .toList();
            List<AdmittedValues> cells = columns.stream()
                    .flatMap(column -> rows(spec, column).stream().map(row -> AdmittedValues.of(column, row)))
                    .toList();
            for (AdmittedValues one : cells) {
                for (AdmittedValues other : cells) {
                    AdmittedValues both = one.and(other);
                    List<@Nullable Object> common = new ArrayList<>(among(values, one));
                    common.retainAll(among(values, other));

                    assertThat(among(values, both)).as("%s and %s", one, other).isEqualTo(common);
                    assertThat(both.isEmpty()).as("%s and %s", one, other).isEqualTo(common.isEmpty());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void a_cell_includes_another_where_it_admits_all_that_the_other_admits(TableSpec<?> spec) {
        for (Column column : spec.conditions()) {
            List<@Nullable Object> values = values(spec, column);
            for (Row one : rows(spec, column)) {
                for (Row other : rows(spec, column)) {
                    AdmittedValues wide = AdmittedValues.of(column, one);
                    AdmittedValues narrow = AdmittedValues.of(column, other);

                    assertThat(wide.includes(narrow))
                            .as("%s: %s includes %s", column.title(), wide, narrow)
                            .isEqualTo(among(values, wide).containsAll(among(values, narrow)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisionTables")
    void a_limit_and_what_lies_beyond_it_share_out_all_known_values(TableSpec<?> spec) {
        for (Column column : spec.conditions()) {
            boolean limit = column.operator() == Operator.AT_LEAST || column.operator() == Operator.BELOW;
            List<@Nullable Object> known =
                    values(spec, column).stream().filter(value -> value != null).toList();
            for (Row row : rows(spec, column)) {
                AdmittedValues admitted = AdmittedValues.of(column, row);
                boolean any = column.values(row).isEmpty();

                assertThat(admitted.complement().isPresent()).isEqualTo(limit && !any);
                admitted.complement().ifPresent(beyond -> {
                    List<@Nullable Object> turnedAway = new ArrayList<>(known);
                    turnedAway.removeAll(among(known, admitted));
                    assertThat(among(known, beyond)).isEqualTo(turnedAway);
                    assertThat(beyond.unknown()).isFalse();
                });
            }
        }
    }

    /** One row for each text that stands in the column. */
    private static List<Row> rows(TableSpec<?> spec, Column column) {
        Set<String> seen = new TreeSet<>();
        return shipped.rows(spec.type()).stream()
                .map(Row.class::cast)
                .filter(row -> seen.add(CellText.write(column, column.of(row))))
                .toList();
    }

    private static Collection<List<Column>> byProperty(TableSpec<?> spec) {
        return spec.conditions().stream()
                .collect(Collectors.groupingBy(Column::axis))
                .values();
    }

    /** The unknown, every word, and both sides of every limit. */
    private static List<@Nullable Object> values(TableSpec<?> spec, Column column) {
        Stream<?> stated = shipped.rows(spec.type()).stream()
                .flatMap(row -> column.values(row).stream())
                .distinct();
        Class<? extends Enum<?>> constants = column.constants();
        Stream<?> known = constants != null
                ? Stream.of(constants.getEnumConstants())
                : switch (Objects.requireNonNull(column.operator())) {
                    case IS -> Stream.of(true, false);
                    case IN -> Stream.concat(stated, Stream.of("another"));
                    case LACKS -> Stream.concat(Stream.of(Set.of()), stated.map(name -> Set.of(name, "another")));
                    default ->
                        stated.map(limit -> new BigDecimal(limit.toString()))
                                .flatMap(limit -> Stream.of("-0.5", "0", "0.5")
                                        .map(BigDecimal::new)
                                        .map(limit::add))
                                .map(BigDecimal::stripTrailingZeros)
                                .distinct();
                };
        List<@Nullable Object> values = new ArrayList<>(known.toList());
        if (column.operator() != Operator.LACKS) {
            values.add(null);
        }
        return values;
    }

    private static List<@Nullable Object> among(List<@Nullable Object> values, AdmittedValues admitted) {
        Predicate<@Nullable Object> has = value -> value == null ? admitted.unknown() : admitted.has(value);
        return values.stream().filter(has).toList();
    }

    @SuppressWarnings("unchecked")
    private static boolean matches(Column column, @Nullable Object value, String text) {
        return switch (Objects.requireNonNull(column.operator())) {
            case IN -> Cell.in(value, text);
            case IS -> Cell.is((Boolean) value, text);
            case AT_LEAST -> Cell.atLeast(value, text);
            case BELOW -> Cell.below(value, text);
            case LACKS -> Cell.lacks((Set<String>) Objects.requireNonNull(value), text);
        };
    }
}
