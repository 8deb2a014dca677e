package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How stock Drools holds a cell of a decision table against a fact's property. The cell comes as it is written; {@code *}
 * admits anything. Shares no code with the index that the product's own rules look rows up in, so that each checks the other.
 */
public final class Cell {
    private static final String ANY = "*";

    private Cell() {}

    /** Whether the value is one of those the cell lists, separated by commas. */
    public static boolean in(@Nullable Object value, String cell) {
        if (cell.equals(ANY)) {
            return true;
        }
        return value != null && List.of(cell.split("\\s*,\\s*", -1)).contains(String.valueOf(value));
    }

    /** Whether the value is what the cell says: yes or no. */
    public static boolean is(@Nullable Boolean value, String cell) {
        return cell.equals(ANY) || (value != null && value == yes(cell));
    }

    /** Whether the value is the cell's or more; an enum's constants rise in the order of their declaration. */
    public static boolean atLeast(@Nullable Object value, String cell) {
        return cell.equals(ANY) || (value != null && order(value, cell) >= 0);
    }

    /** Whether the value is less than the cell's. */
    public static boolean below(@Nullable Object value, String cell) {
        return cell.equals(ANY) || (value != null && order(value, cell) < 0);
    }

    /** Whether the names include none of those the cell lists, separated by commas. */
    public static boolean lacks(Set<String> names, String cell) {
        return cell.equals(ANY) || Arrays.stream(cell.split("\\s*,\\s*", -1)).noneMatch(names::contains);
    }

    /** Whether the cell says yes. */
    public static boolean yes(String cell) {
        return cell.equals("yes");
    }

    private static int order(Object value, String cell) {
        if (value instanceof Enum<?> constant) {
            for (Object other : constant.getDeclaringClass().getEnumConstants()) {
                if (((Enum<?>) other).name().equals(cell)) {
                    return Integer.compare(constant.ordinal(), ((Enum<?>) other).ordinal());
                }
            }
            throw new IllegalArgumentException(
                    cell + " is no " + constant.getDeclaringClass().getSimpleName());
        }
        return new BigDecimal(value.toString()).compareTo(new BigDecimal(cell));
    }
}
