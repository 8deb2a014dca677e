package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Whether one row matches everything that another matches, the unknown included. */
final class RowInclusion {
    private RowInclusion() {}

    static boolean than(TableSpec<?> spec, Row row, Row other) {
        return spec.conditions().stream().allMatch(column -> holds(column, column.of(row), column.of(other)));
    }

    private static boolean holds(Column column, @Nullable Object wide, @Nullable Object narrow) {
        if (any(wide)) {
            return true;
        }
        if (wide == null || narrow == null || any(narrow)) {
            return false;
        }
        return switch (Objects.requireNonNull(column.operator())) {
            case IN -> wide instanceof Collection<?> several && several.containsAll((Collection<?>) narrow);
            case IS, LACKS -> wide.equals(narrow);
            case AT_LEAST -> measure(wide).compareTo(measure(narrow)) <= 0;
            case BELOW -> measure(wide).compareTo(measure(narrow)) >= 0;
        };
    }

    static boolean any(@Nullable Object cell) {
        return cell == null || (cell instanceof Collection<?> none && none.isEmpty());
    }

    private static BigDecimal measure(Object cell) {
        return cell instanceof Enum<?> constant
                ? BigDecimal.valueOf(constant.ordinal())
                : new BigDecimal(cell.toString());
    }
}
