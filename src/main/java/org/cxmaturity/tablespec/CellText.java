package org.cxmaturity.tablespec;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.tables.Scale;
import org.jspecify.annotations.Nullable;

/** A typed value as the text of its cell, and what a column's cells may hold, in words. {@link CellParser} is the way back. */
public final class CellText {
    public static final String ANY = "*";
    public static final String NONE = "none";
    private static final long MOST = Integer.MAX_VALUE;
    private static final int LONGEST_SHOWN = 60;

    private CellText() {}

    /** The text of a value. */
    public static String write(Column column, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> none && none.isEmpty())) {
            return column.isCondition() ? ANY : column.isRemark() ? "" : NONE;
        }
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof BigDecimal number) {
            return WrittenNumber.tidy(number).toPlainString();
        }
        if (value instanceof Collection<?> several) {
            Collection<?> ordered = several instanceof Set<?> ? new TreeSet<>(several) : several;
            return ordered.stream()
                    .map(one -> one instanceof Enum<?> constant ? constant.name() : String.valueOf(one))
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** What a column's cells may hold, for people. */
    public static String expected(Column column) {
        String expected =
                switch (column.kind()) {
                    case TEXT -> "text";
                    case ID -> "an id";
                    case NAME -> "a name";
                    case YES_NO -> "yes or no, as text";
                    case WHOLE -> "a whole number" + range(column);
                    case DECIMAL -> "a number" + range(column);
                    case DATE -> "a date";
                    case CONSTANT -> "one of " + String.join(", ", names(column));
                    case CONSTANTS -> "one or more of " + String.join(", ", names(column));
                    case NAMES, LIST -> "one or more ids, separated by commas";
                };
        return expected
                + (column.isCondition()
                        ? ", or *"
                        : column.isRemark() ? ", or nothing" : column.optional() ? ", or none" : "");
    }

    private static String range(Column column) {
        Scale scale = column.scale();
        return scale == null ? "" : " from " + scale.min() + " to " + scale.max();
    }

    /** The least number that a column's cells may hold. */
    public static BigDecimal least(Column column) {
        Scale scale = column.scale();
        return BigDecimal.valueOf(scale == null ? -MOST : scale.min());
    }

    /** The greatest number that a column's cells may hold. */
    public static BigDecimal most(Column column) {
        Scale scale = column.scale();
        return BigDecimal.valueOf(scale == null ? MOST : scale.max());
    }

    /** The names of the constants that a column's cells may hold. */
    public static List<String> names(Column column) {
        Class<? extends Enum<?>> type = column.constants();
        if (type == null) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** The beginning of a text that is long; a short one as it is. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST_SHOWN) {
            return text;
        }
        boolean splits = Character.isLowSurrogate(text.charAt(LONGEST_SHOWN));
        return text.substring(0, splits ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }

    /** A text in quotation marks, as messages show it; its beginning only where it is long. */
    public static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }
}
