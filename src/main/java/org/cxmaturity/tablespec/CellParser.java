package org.cxmaturity.tablespec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.jspecify.annotations.Nullable;

/** The one place where the text of a cell becomes a typed value, by what its column holds. */
public final class CellParser {
    private static final String IN_NAMES = "._-";
    private static final int LONGEST = 64;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final String NAME_EXPECTED =
            "letters, digits, dots, underscores and hyphens, a letter or digit first, 64 at most";

    private CellParser() {}

    /** What a text says in a column, references to other rows unchecked. */
    public static CellConversion read(Column column, String text) {
        if (text.isEmpty()) {
            return column.isRemark() ? new Value("") : unexpected(column, "nothing");
        }
        Mistake untidy = ForbiddenText.mistake(text);
        return untidy == null ? tidy(column, text) : untidy;
    }

    /** What a text says that was once found to be tidy and not empty. */
    static CellConversion tidy(Column column, String text) {
        if (text.equals(CellText.ANY) && column.isCondition() || text.equals(CellText.NONE) && column.optional()) {
            return new Value(column.isRemark() ? "" : empty(column));
        }
        return switch (column.kind()) {
            case TEXT -> new Value(text);
            case ID, NAME -> word(text);
            case YES_NO -> answer(column, text);
            case WHOLE, DECIMAL -> number(column, text);
            case DATE -> date(text);
            case CONSTANT -> constant(column, text);
            case CONSTANTS, NAMES, LIST -> several(column, text);
        };
    }

    private static Mistake unexpected(Column column, String found) {
        return CellConversion.mistake(found, CellText.expected(column));
    }

    private static Mistake unexpected(Column column, String text, List<String> known) {
        return new Mistake(CellText.quoted(text), CellText.expected(column), NearestName.to(text, known));
    }

    private static @Nullable Object empty(Column column) {
        return switch (column.kind()) {
            case CONSTANTS, NAMES -> Collections.emptySet();
            case LIST -> List.of();
            default -> null;
        };
    }

    private static CellConversion word(String text) {
        boolean sound = !text.isEmpty() && text.length() <= LONGEST && plain(text.charAt(0));
        for (int i = 1; sound && i < text.length(); i++) {
            sound = plain(text.charAt(i)) || IN_NAMES.indexOf(text.charAt(i)) >= 0;
        }
        return sound ? new Value(text) : CellConversion.mistake(CellText.quoted(text), NAME_EXPECTED);
    }

    /** No more than ASCII: ids stand in rules and file names. */
    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static CellConversion answer(Column column, String text) {
        return switch (text) {
            case "yes" -> new Value(true);
            case "no" -> new Value(false);
            default -> unexpected(column, text, List.of("yes", "no"));
        };
    }

    private static CellConversion number(Column column, String text) {
        if (!NUMBER.matcher(text).matches()) {
            return unexpected(column, CellText.quoted(text));
        }
        BigDecimal number = WrittenNumber.tidy(new BigDecimal(text));
        boolean decimal = column.kind() == CellKind.DECIMAL;
        if (!decimal && number.scale() > 0 || !within(column.scale(), number)) {
            return unexpected(column, text);
        }
        return decimal ? new Value(number) : whole(column, number);
    }

    private static boolean within(@Nullable Scale scale, BigDecimal number) {
        return scale == null
                || number.compareTo(BigDecimal.valueOf(scale.min())) >= 0
                        && number.compareTo(BigDecimal.valueOf(scale.max())) <= 0;
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

    private static CellConversion date(String text) {
        try {
            return new Value(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return CellConversion.mistake(CellText.quoted(text), "a date such as 2026-01-31");
        }
    }

    private static CellConversion constant(Column column, String text) {
        Enum<?> constant = constantNamed(column, text);
        return constant != null ? new Value(constant) : unexpected(column, text, CellText.names(column));
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
            return CellConversion.mistake(CellText.quoted(text), "each value once");
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
            return unexpected(column, "a comma with nothing beside it");
        }
        if (column.kind() == CellKind.CONSTANTS) {
            return constant(column, piece);
        }
        return word(piece);
    }
}
