package org.cxmaturity.tablespec;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.WrittenDate;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an untidy text can only have meant in its column: stray and invisible spaces, capitals, digits and days written otherwise.
 * A text that can mean two things is none of them.
 */
public final class CellMending {
    /** Of the characters nobody sees, those that say nothing in any script: others join or part letters, or turn them round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b\\u2060\\ufeff\\u00ad\\p{Cc}&&[^\\t\\n\\r]]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern DIGITS = Pattern.compile("[-+]?[\\p{Nd}.,' _\\u066b\\u066c]+");

    private CellMending() {}

    /**
     * The text that was meant; empty where there is nothing to mend, or no one mending.
     *
     * @param ids the ids that a column of references may name; none where they are not known
     */
    public static Optional<String> of(Column column, String text, Collection<String> ids) {
        return meant(column, text, ids).filter(mended -> !mended.equals(text) && sound(column, mended));
    }

    /** The same where no ids are known. */
    public static Optional<String> of(Column column, String text) {
        return of(column, text, Set.of());
    }

    /** The one thing that a text can mean, whether it is written as it should be or not. */
    public static Optional<String> reading(Column column, String text) {
        return meant(column, text, Set.of()).filter(mended -> sound(column, mended));
    }

    private static Optional<String> meant(Column column, String text, Collection<String> ids) {
        String tidy = tidy(column, text);
        if (tidy.isEmpty()) {
            return Optional.empty();
        }
        if (column.optional() && same(tidy, CellText.NONE)) {
            return Optional.of(CellText.NONE);
        }
        boolean any = column.isCondition() && tidy.equals(CellText.ANY);
        if (any || ids.isEmpty() && !column.kind().numeric() && sound(column, tidy)) {
            return Optional.of(tidy);
        }
        return switch (column.kind()) {
            case TEXT -> Optional.of(tidy);
            case ID, NAME -> Optional.ofNullable(known(tidy, ids));
            case YES_NO -> answer(tidy);
            case WHOLE, DECIMAL -> number(tidy);
            case DATE -> date(tidy);
            case CONSTANT -> Optional.ofNullable(known(tidy, CellText.names(column)));
            case CONSTANTS -> several(tidy, CellText.names(column));
            case NAMES, LIST -> several(tidy, ids);
        };
    }

    /** Free text keeps its characters; all other texts get those that are usual for the same. */
    private static String tidy(Column column, String text) {
        String seen = UNSEEN.matcher(text).replaceAll("");
        String usual = column.kind() == CellKind.TEXT
                ? seen
                : Normalizer.normalize(seen, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        return SPACES.matcher(usual).replaceAll(" ").strip();
    }

    private static boolean sound(Column column, String text) {
        return CellParser.read(column, text) instanceof Value;
    }

    private static boolean same(String one, String other) {
        return NearestName.letters(one).equals(NearestName.letters(other));
    }

    /** The one known name that differs in capitals and signs alone; the text itself where none is known. */
    private static @Nullable String known(String text, Collection<String> names) {
        if (names.isEmpty() || names.contains(text) || text.equals(CellText.ANY)) {
            return text;
        }
        List<String> near = names.stream().filter(name -> same(name, text)).toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    private static Optional<String> answer(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true" -> Optional.of("yes");
            case "no", "n", "false" -> Optional.of("no");
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(String text) {
        List<BigDecimal> readings =
                DIGITS.matcher(text).matches() ? WrittenNumber.of(text).readings() : List.of();
        return readings.size() == 1
                ? Optional.of(WrittenNumber.tidy(readings.get(0)).toPlainString())
                : Optional.empty();
    }

    private static Optional<String> date(String text) {
        List<LocalDate> readings = WrittenDate.of(text).readings();
        return readings.size() == 1 ? Optional.of(readings.get(0).toString()) : Optional.empty();
    }

    private static Optional<String> several(String text, Collection<String> names) {
        List<String> mended = new ArrayList<>();
        for (String piece : text.split("[,;]", -1)) {
            String name = known(piece.strip(), names);
            if (name == null) {
                return Optional.empty();
            }
            mended.add(name);
        }
        return Optional.of(String.join(", ", mended));
    }
}
