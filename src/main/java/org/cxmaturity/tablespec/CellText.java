package org.cxmaturity.tablespec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.jspecify.annotations.Nullable;

/** The one place where a cell's text becomes a typed value, and a typed value a cell's text. */
public final class CellText {
    public static final String ANY = "*";
    public static final String NONE = "none";

    private static final String IN_IDS = ".-";
    private static final String IN_NAMES = "._-";
    private static final int LONGEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final String ID_EXPECTED = "letters, digits, dots and hyphens, a letter or digit first, 64 at most";

    private CellText() {}

    /** The text of a value. */
    public static String write(Column column, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> none && none.isEmpty())) {
            return column.isCondition() ? ANY : column.role() == Role.NOTE ? "" : NONE;
        }
        if (value instanceof Boolean answer) {
            return answer ? "yes" : "no";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof BigDecimal number) {
            return plain(number).toPlainString();
        }
        if (value instanceof Collection<?> several) {
            Collection<?> ordered = several instanceof Set<?> ? new TreeSet<>(several) : several;
            return ordered.stream()
                    .map(one -> one instanceof Enum<?> constant ? constant.name() : String.valueOf(one))
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** What a text says in a column, references to other rows unchecked. */
    public static CellConversion read(Column column, String text) {
        if (text.isEmpty()) {
            return remark(column) ? new Value("") : blank(column);
        }
        Mistake untidy = ForbiddenText.mistake(text);
        return untidy == null ? tidy(column, text) : untidy;
    }

    /** Whether nothing may be said in words there; rules never read it. */
    private static boolean remark(Column column) {
        return column.role() == Role.NOTE && column.optional();
    }

    /** What a text says that was once found to be tidy and not empty. */
    static CellConversion tidy(Column column, String text) {
        if (text.equals(ANY) && column.isCondition() || text.equals(NONE) && column.optional()) {
            return new Value(remark(column) ? "" : empty(column));
        }
        return switch (column.kind()) {
            case TEXT -> new Value(text);
            case ID -> word(text, IN_IDS);
            case NAME -> word(text, IN_NAMES);
            case YES_NO -> answer(column, text);
            case WHOLE, DECIMAL -> number(column, text);
            case DATE -> date(text);
            case CONSTANT -> constant(column, text);
            case CONSTANTS, NAMES, LIST -> several(column, text);
        };
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
                        : remark(column) ? ", or nothing" : column.optional() ? ", or none" : "");
    }

    private static String range(Column column) {
        Scale scale = column.scale();
        return scale == null ? "" : " from " + scale.min() + " to " + scale.max();
    }

    /** The names of the constants that a column's cells may hold. */
    public static List<String> names(Column column) {
        Class<? extends Enum<?>> type = column.constants();
        if (type == null) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static Mistake blank(Column column) {
        return CellConversion.mistake("nothing", expected(column));
    }

    private static @Nullable Object empty(Column column) {
        return switch (column.kind()) {
            case CONSTANTS, NAMES -> Collections.emptySet();
            case LIST -> List.of();
            default -> null;
        };
    }

    private static CellConversion word(String text, String marks) {
        boolean sound = !text.isEmpty() && text.length() <= LONGEST && plain(text.charAt(0));
        for (int i = 1; sound && i < text.length(); i++) {
            sound = plain(text.charAt(i)) || marks.indexOf(text.charAt(i)) >= 0;
        }
        return sound
                ? new Value(text)
                : CellConversion.mistake(
                        quoted(text),
                        marks.equals(IN_IDS) ? ID_EXPECTED : ID_EXPECTED.replace("dots", "dots, underscores"));
    }

    /** No more than ASCII: ids stand in rules and file names. */
    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static CellConversion answer(Column column, String text) {
        return switch (text) {
            case "yes" -> new Value(true);
            case "no" -> new Value(false);
            default -> new Mistake(quoted(text), expected(column), Nearest.to(text, List.of("yes", "no")));
        };
    }

    private static CellConversion number(Column column, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return CellConversion.mistake(quoted(text), expected(column));
        }
        BigDecimal number = plain(new BigDecimal(text));
        if (column.kind() == CellKind.WHOLE && number.scale() > 0) {
            return CellConversion.mistake(text, expected(column));
        }
        Scale scale = column.scale();
        if (scale != null
                && (number.compareTo(BigDecimal.valueOf(scale.min())) < 0
                        || number.compareTo(BigDecimal.valueOf(scale.max())) > 0)) {
            return CellConversion.mistake(text, expected(column));
        }
        if (column.kind() == CellKind.DECIMAL) {
            return new Value(number);
        }
        return whole(column, number);
    }

    private static CellConversion whole(Column column, BigDecimal number) {
        Class<?> type = column.accessor().getReturnType();
        if (type == long.class || type == Long.class) {
            return new Value(number.longValueExact());
        }
        if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            return CellConversion.mistake(number.toPlainString(), "a whole number below two thousand million");
        }
        return new Value(number.intValueExact());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static CellConversion date(String text) {
        try {
            return new Value(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return CellConversion.mistake(quoted(text), "a date such as 2026-01-31");
        }
    }

    private static CellConversion constant(Column column, String text) {
        Enum<?> constant = constantNamed(column, text);
        return constant != null
                ? new Value(constant)
                : new Mistake(quoted(text), expected(column), Nearest.to(text, names(column)));
    }

    private static @Nullable Enum<?> constantNamed(Column column, String text) {
        Class<? extends Enum<?>> type = column.constants();
        if (type != null) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(text)) {
                    return constant;
                }
            }
        }
        return null;
    }

    private static CellConversion several(Column column, String text) {
        List<Object> values = new ArrayList<>();
        for (String piece : text.split(",", -1)) {
            CellConversion one = piece(column, piece.strip());
            if (one instanceof Value value && value.value() != null) {
                values.add(value.value());
            } else {
                return one;
            }
        }
        if (new HashSet<>(values).size() < values.size()) {
            return CellConversion.mistake(quoted(text), "each value once");
        }
        return new Value(
                switch (column.kind()) {
                    case CONSTANTS -> Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
                    case NAMES -> Collections.unmodifiableSet(new TreeSet<>(values));
                    default -> List.copyOf(values);
                });
    }

    private static CellConversion piece(Column column, String piece) {
        if (piece.isEmpty()) {
            return CellConversion.mistake("a comma with nothing beside it", expected(column));
        }
        if (column.kind() == CellKind.CONSTANTS) {
            return constant(column, piece);
        }
        return word(piece, column.refers() == null ? IN_NAMES : IN_IDS);
    }

    public static String quoted(String text) {
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }
}
