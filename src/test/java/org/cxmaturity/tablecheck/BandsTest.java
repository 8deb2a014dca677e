package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cxmaturity.Seeds;
import org.cxmaturity.conditions.BandTable;
import org.cxmaturity.conditions.ConditionAxis;
import org.cxmaturity.conditions.NumberRange;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.rulebase.WorkbookReader;
import org.cxmaturity.tablecheck.CrossCheck.About;
import org.cxmaturity.tablecheck.DmnAnalyser.Found;
import org.cxmaturity.tables.Cell;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gaps and overlaps that KIE DMN reports against every case that the bounds of a table make, each cell held against it the way stock
 * Drools does; and against what is looked for before each assessment.
 */
class BandsTest {
    private static final int FAULTY = Seeds.of(50, 10);
    private static ReadTables shipped;

    @BeforeAll
    static void read() throws IOException {
        shipped = WorkbookReader.read(Shipped.TABLES).orElseThrow();
    }

    static List<TableSpec<?>> banded() {
        List<TableSpec<?>> banded = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            if (spec.decision() != null && spec.decision().hit() == HitPolicy.UNIQUE) {
                banded.add(spec);
            }
        }
        return banded;
    }

    static List<Integer> seeds() {
        return IntStream.range(0, FAULTY).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("banded")
    void a_shipped_table_decides_every_case_once(TableSpec<?> spec) {
        Found found = compare(spec, List.copyOf(shipped.rows(spec.type())));

        assertThat(found.gaps()).isEmpty();
        assertThat(found.overlaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void in_a_faulty_table_the_same_cases_and_rows_are_found_as_by_brute_force(int seed) {
        TableSpec<?> spec = banded().get(seed % banded().size());

        compare(spec, spoilt(spec, new Random(seed)));
    }

    @Test
    void the_faulty_tables_have_faults() {
        long gaps =
                seeds().stream().filter(seed -> !found(seed).gaps().isEmpty()).count();
        long overlaps = seeds().stream()
                .filter(seed -> !found(seed).overlaps().isEmpty())
                .count();

        assertThat(gaps).isGreaterThan(FAULTY * 3 / 10);
        assertThat(overlaps).isGreaterThan(FAULTY * 3 / 10);
    }

    @ParameterizedTest
    @MethodSource("banded")
    void a_table_without_a_row_is_one_gap(TableSpec<?> spec) {
        Found found = compare(spec, List.of());

        assertThat(found.gaps()).hasSize(1);
    }

    @Test
    void a_row_that_is_missing_is_few_gaps() {
        TableSpec<?> spec = TableSpec.of(PriorityRow.class);
        List<Row> rows = shipped.rows(PriorityRow.class).stream()
                .filter(row -> !row.id().equals("PRI-05"))
                .map(Row.class::cast)
                .toList();

        assertThat(compare(spec, rows).gaps()).hasSize(1);
    }

    private static Found found(int seed) {
        TableSpec<?> spec = banded().get(seed % banded().size());
        BandTable table = BandTable.of(spec, spoilt(spec, new Random(seed)), shipped::ids);
        return Optional.ofNullable(DmnAnalyser.analyse(List.of(table)).get(table))
                .orElseThrow();
    }

    private static Found compare(TableSpec<?> spec, List<Row> rows) {
        BandTable table = BandTable.of(spec, rows, shipped::ids);
        assertThat(DmnAnalyser.manageable(table)).isTrue();
        Found found = Optional.ofNullable(DmnAnalyser.analyse(List.of(table)).get(table))
                .orElseThrow();
        Set<List<Integer>> pairs = new HashSet<>();
        for (List<BigDecimal> each : cases(table)) {
            List<Integer> matching = IntStream.range(0, table.rows().size())
                    .filter(at -> admits(table, table.rows().get(at), each))
                    .boxed()
                    .toList();
            assertThat(found.gaps().stream().anyMatch(gap -> inside(gap, each)))
                    .as("%s in a gap", each)
                    .isEqualTo(matching.isEmpty());
            for (int i = 0; i < matching.size(); i++) {
                for (int j = i + 1; j < matching.size(); j++) {
                    pairs.add(List.of(matching.get(i), matching.get(j)));
                }
            }
        }
        Set<List<Integer>> reported = new HashSet<>();
        for (DmnAnalyser.Clash clash : found.overlaps()) {
            List<Integer> clashing = clash.rows().stream().sorted().toList();
            List<BigDecimal> example =
                    clash.box().stream().map(NumberRange::from).toList();
            assertThat(clashing).allMatch(at -> admits(table, table.rows().get(at), example));
            for (int i = 0; i < clashing.size(); i++) {
                for (int j = i + 1; j < clashing.size(); j++) {
                    reported.add(List.of(clashing.get(i), clashing.get(j)));
                }
            }
        }
        assertThat(reported).isEqualTo(pairs);
        assertThat(table.firstGap().filter(gap -> found.gaps().stream().noneMatch(box -> inside(box, gap))))
                .as("a first gap that is none")
                .isEmpty();
        guardsAgree(spec, rows, found, pairs.size());
        return found;
    }

    private static void guardsAgree(TableSpec<?> spec, List<Row> rows, Found found, int pairs) {
        Map<Class<? extends Row>, List<Row>> all = new HashMap<>(shipped.rows());
        all.put(spec.type(), rows);
        ReadTables read = new ReadTables(all, Map.of(), Map.of());
        for (CrossCheck check : CrossCheck.all()) {
            if (check.needs().equals(Set.of(spec.type())) && check.about() == About.GAP) {
                assertThat(check.problems(read).isEmpty())
                        .isEqualTo(found.gaps().isEmpty());
            } else if (check.needs().equals(Set.of(spec.type())) && check.about() == About.OVERLAP) {
                assertThat(check.problems(read)).hasSize(pairs);
            }
        }
    }

    private static boolean inside(List<NumberRange> box, List<BigDecimal> values) {
        return IntStream.range(0, box.size()).allMatch(at -> box.get(at).has(values.get(at)));
    }

    /** Every word, and both sides of every bound, of each axis with each of the others. */
    private static List<List<BigDecimal>> cases(BandTable table) {
        List<List<BigDecimal>> cases = List.of(List.of());
        for (ConditionAxis axis : table.axes()) {
            Set<BigDecimal> values = new TreeSet<>();
            if (axis.values().isEmpty()) {
                values.add(BigDecimal.ZERO);
                table.rows().forEach(row -> axis.columns().forEach(column -> {
                    String text = CellText.write(column, column.of(row));
                    if (!text.equals("*")) {
                        BigDecimal bound = new BigDecimal(text);
                        values.add(bound);
                        values.add(bound.add(BigDecimal.ONE));
                        values.add(bound.subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
                    }
                }));
            } else {
                IntStream.range(0, axis.values().size()).forEach(at -> values.add(BigDecimal.valueOf(at)));
            }
            cases = cases.stream()
                    .flatMap(each -> values.stream().map(value -> {
                        List<BigDecimal> more = new ArrayList<>(each);
                        more.add(value);
                        return List.copyOf(more);
                    }))
                    .toList();
        }
        return cases;
    }

    private static boolean admits(BandTable table, Row row, List<BigDecimal> values) {
        return IntStream.range(0, values.size()).allMatch(at -> {
            ConditionAxis axis = table.axes().get(at);
            return axis.columns().stream().allMatch(column -> admits(axis, column, row, values.get(at)));
        });
    }

    private static boolean admits(ConditionAxis axis, Column column, Row row, BigDecimal value) {
        String cell = CellText.write(column, column.of(row));
        Object held = axis.values().isEmpty() ? value : axis.values().get(value.intValue());
        Operator operator = column.operator();
        return operator == Operator.IN
                ? Cell.in(held, cell)
                : operator == Operator.IS
                        ? Cell.is((Boolean) held, cell)
                        : operator == Operator.AT_LEAST ? Cell.atLeast(held, cell) : Cell.below(held, cell);
    }

    /** The shipped rows with one to three mistakes that an analyst could make. */
    private static List<Row> spoilt(TableSpec<?> spec, Random random) {
        List<List<String>> rows = new ArrayList<>();
        shipped.rows(spec.type()).forEach(row -> rows.add(new ArrayList<>(RowText.write(spec, row))));
        Collections.shuffle(rows, random);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(rows.size());
            if (random.nextInt(4) == 0 && rows.size() > 2) {
                rows.remove(at);
            } else if (random.nextInt(4) == 0) {
                List<String> again = new ArrayList<>(rows.get(at));
                again.set(0, "AGAIN-" + left);
                rows.add(again);
                change(spec, again, random);
            } else {
                change(spec, rows.get(at), random);
            }
        }
        List<Row> read = new ArrayList<>();
        rows.forEach(texts -> RowText.read(spec, texts, (column, mistake) -> {}).ifPresent(read::add));
        return read;
    }

    private static void change(TableSpec<?> spec, List<String> texts, Random random) {
        Column column = spec.conditions().get(random.nextInt(spec.conditions().size()));
        String before = texts.get(column.index());
        Class<? extends Enum<?>> constants = column.constants();
        String after;
        if (random.nextInt(5) == 0 || constants == null && before.equals("*") && column.operator() != Operator.IS) {
            after = "*";
        } else if (constants != null) {
            after = constants.getEnumConstants()[random.nextInt(constants.getEnumConstants().length)].name();
        } else if (column.refers() != null) {
            List<String> ids = shipped.ids(column.refers());
            after = ids.get(random.nextInt(ids.size()));
        } else if (column.operator() == Operator.IS) {
            after = before.equals("yes") ? "no" : "yes";
        } else {
            after = String.valueOf(Math.max(0, Integer.parseInt(before) + random.nextInt(41) - 20));
        }
        texts.set(column.index(), after);
    }
}
