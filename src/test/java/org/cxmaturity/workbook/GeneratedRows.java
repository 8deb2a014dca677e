package org.cxmaturity.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Sound rows of every table, from a seed: references hold, nothing else means anything. */
public final class GeneratedRows {
    private static final List<String> TEXTS = List.of(
            "plain text",
            "\"quoted first\" and \"later\"",
            "a \\u0022 b",
            "=1+1",
            "Functions",
            "eval(",
            "\" + System.exit(0) + \"",
            "naïve – Größe 顧客",
            "*",
            "none",
            "2",
            "end rule \"x\" when then",
            "$param");

    /** Without what a cell that may be blank says for nothing. */
    private static final List<String> STATED =
            TEXTS.stream().filter(each -> !each.equals("none")).toList();

    private static final List<String> WORDS = List.of("initiate", "ad-hoc", "Level_2", "9.1");

    private final Random random;
    private final int size;

    private GeneratedRows(long seed, int size) {
        this.random = new Random(seed);
        this.size = size;
    }

    public static Map<Class<? extends Row>, List<Row>> of(long seed, int size) {
        GeneratedRows generated = new GeneratedRows(seed, size);
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            rows.put(spec.type(), generated.table(spec));
        }
        return rows;
    }

    /** The ids of a generated table, sorted. */
    public static List<String> ids(TableSpec<?> spec, int size) {
        return IntStream.range(0, size).mapToObj(i -> id(spec, i)).sorted().toList();
    }

    private static String id(TableSpec<?> spec, int i) {
        List<String> forms = List.of("%s.row-%02d", "%02d-%s", "%s.%02d", "%SX%d");
        String form = forms.get(i % forms.size());
        return form.startsWith("%02d") ? String.format(form, i, spec.name()) : String.format(form, spec.name(), i);
    }

    private List<Row> table(TableSpec<?> spec) {
        List<Row> rows = new ArrayList<>();
        for (String id : ids(spec, size)) {
            @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
            for (Column column : spec.columns()) {
                values[column.index()] = column.identifies() ? id : value(column);
            }
            if (spec.conditions().stream().allMatch(column -> open(values[column.index()]))
                    && !spec.conditions().isEmpty()) {
                Column first = spec.conditions().get(0);
                values[first.index()] = stated(first);
            }
            rows.add(spec.row(values));
        }
        return rows;
    }

    private static boolean open(@Nullable Object value) {
        return value == null || (value instanceof Set<?> set && set.isEmpty());
    }

    private @Nullable Object value(Column column) {
        boolean open = column.isCondition() && random.nextBoolean() || column.optional() && random.nextBoolean();
        if (open) {
            return column.kind() == CellKind.LIST
                    ? List.of()
                    : column.kind().several() ? Set.of() : column.role() == Role.NOTE ? "" : null;
        }
        return stated(column);
    }

    private Object stated(Column column) {
        return switch (column.kind()) {
            case TEXT -> pick(column.optional() ? STATED : TEXTS);
            case ID -> pick(names(column));
            case NAME -> pick(column.operator() == Operator.LACKS ? List.of("CRM", "SURVEY", "FOCUS_GROUP") : WORDS);
            case YES_NO -> random.nextBoolean();
            case WHOLE -> whole(column);
            case DECIMAL -> decimal(column);
            case DATE -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
            case CONSTANT -> pick(constants(column));
            case CONSTANTS -> some(constants(column));
            case NAMES -> some(names(column));
            case LIST -> List.copyOf(some(names(column)));
        };
    }

    private BigDecimal decimal(Column column) {
        Scale scale = column.scale();
        int tenths = scale == null ? random.nextInt(2000) - 200 : random.nextInt((int) scale.max() * 10);
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }

    private Object whole(Column column) {
        Scale scale = column.scale();
        long least = scale == null ? 0 : scale.min();
        long most = scale == null ? 300 : Math.min(scale.max(), least + 300);
        int span = (int) (most - least + 1);
        long number = least + random.nextInt(random.nextBoolean() ? Math.min(6, span) : span);
        Class<?> type = column.accessor().getReturnType();
        if (type == long.class || type == Long.class) {
            return number;
        }
        return (int) number;
    }

    private List<String> names(Column column) {
        Class<? extends Row> refers = column.refers();
        return refers == null ? WORDS : ids(TableSpec.of(refers), size);
    }

    private static List<Object> constants(Column column) {
        Class<? extends Enum<?>> type = column.constants();
        return type == null ? List.of() : List.of((Object[]) type.getEnumConstants());
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private <T> Set<T> some(List<T> among) {
        Set<T> some = new TreeSet<>();
        int most = 1 + random.nextInt(3);
        for (int i = 0; i < most; i++) {
            some.add(pick(among));
        }
        return Collections.unmodifiableSet(some);
    }
}
