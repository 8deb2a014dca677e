package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * Finds a case that no row of a UNIQUE table decides: such a table bands what it is given, and a case without a band would be
 * left out in silence. Cases are made of every constant and of each side of every bound, numbers from 0 up.
 */
final class Gaps {
    private static final int MOST_CASES = 100_000;

    private final RowProblems complaints;
    private final TableSpec<?> spec;

    Gaps(RowProblems complaints, TableSpec<?> spec) {
        this.complaints = complaints;
        this.spec = spec;
    }

    void check() {
        if (!complaints.has(spec.type())) {
            return;
        }
        List<? extends Row> rows = complaints.rows(spec.type());
        List<Map<String, Object>> cases = cases(rows);
        cases.stream()
                .filter(each -> rows.stream().noneMatch(row -> admits(row, each)))
                .findFirst()
                .ifPresent(gap -> complaints.of(spec.type(), "no row for " + text(gap), "a row for every case"));
    }

    private List<Map<String, Object>> cases(List<? extends Row> rows) {
        Map<String, Set<Object>> values = new LinkedHashMap<>();
        for (Column column : spec.conditions()) {
            values.computeIfAbsent(column.property(), property -> new TreeSet<>())
                    .addAll(values(column, rows));
        }
        List<Map<String, Object>> cases = List.of(Map.of());
        for (Map.Entry<String, Set<Object>> property : values.entrySet()) {
            cases = cases.stream()
                    .flatMap(each -> property.getValue().stream().map(value -> with(each, property.getKey(), value)))
                    .limit(MOST_CASES)
                    .toList();
        }
        return cases;
    }

    private static Map<String, Object> with(Map<String, Object> before, String property, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(before);
        more.put(property, value);
        return more;
    }

    private static Collection<Object> values(Column column, List<? extends Row> rows) {
        Class<? extends Enum<?>> constants = column.constants();
        if (constants != null) {
            return List.of((Object[]) constants.getEnumConstants());
        }
        if (column.operator() == Operator.IS) {
            return List.of(true, false);
        }
        List<Object> bounds = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (Row row : rows) {
            Object bound = column.of(row);
            if (bound != null) {
                BigDecimal number = new BigDecimal(bound.toString());
                bounds.add(number);
                bounds.add(number.subtract(BigDecimal.ONE).max(BigDecimal.ZERO));
            }
        }
        return bounds;
    }

    private boolean admits(Row row, Map<String, Object> values) {
        return spec.conditions().stream().allMatch(column -> admits(column, column.of(row), values));
    }

    private static boolean admits(Column column, @Nullable Object cell, Map<String, Object> values) {
        if (cell == null || (cell instanceof Collection<?> any && any.isEmpty())) {
            return true;
        }
        Object value = Objects.requireNonNull(values.get(column.property()));
        return switch (Objects.requireNonNull(column.operator())) {
            case IN -> cell instanceof Collection<?> several && several.contains(value);
            case IS -> cell.equals(value);
            case AT_LEAST -> order(value, cell) >= 0;
            case BELOW -> order(value, cell) < 0;
            case LACKS -> true;
        };
    }

    private static int order(Object value, Object cell) {
        return value instanceof Enum<?> constant
                ? Integer.compare(constant.ordinal(), ((Enum<?>) cell).ordinal())
                : new BigDecimal(value.toString()).compareTo(new BigDecimal(cell.toString()));
    }

    private String text(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(each -> title(each.getKey()) + " " + shown(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String title(String property) {
        return spec.conditions().stream()
                .filter(column -> column.property().equals(property))
                .findFirst()
                .orElseThrow()
                .looksAt();
    }

    private static String shown(Object value) {
        return value instanceof Boolean answer ? answer ? "yes" : "no" : value.toString();
    }
}
