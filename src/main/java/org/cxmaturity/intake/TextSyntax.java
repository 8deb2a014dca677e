package org.cxmaturity.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cxmaturity.model.UnreadableLetter;
import org.cxmaturity.model.WrittenDate;
import org.jspecify.annotations.Nullable;

/** What makes a text a text, an id, a day; and what was meant by one that is not. */
final class TextSyntax {
    static final String ID = "an id of 1 to 64 characters from a-z, 0-9 and -";
    static final String DATE = "a day such as 2026-10-01";

    private static final int LONGEST = 10_000;
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> YES = Set.of("true", "yes", "y", "on", "1");
    private static final Set<String> NO = Set.of("false", "no", "n", "off", "0");

    private TextSyntax() {}

    static @Nullable String checked(Cursor place, @Nullable String text, boolean lines) {
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            place.refuse("text that is not blank", null);
            return null;
        }
        if (text.length() > LONGEST) {
            place.say(
                    NumberSyntax.grouped(text.length()) + " characters",
                    "at most " + NumberSyntax.grouped(LONGEST),
                    null);
            return null;
        }
        if (text.codePoints()
                .anyMatch(c -> UnreadableLetter.is(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))) {
            place.refuse(lines ? "text without control characters" : "one line without control characters", null);
            return null;
        }
        return text;
    }

    static @Nullable String id(Cursor place, @Nullable String text) {
        if (text == null || ID_FORM.matcher(text).matches()) {
            return text;
        }
        String near = text.length() > 200
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        place.refuse(ID, ID_FORM.matcher(near).matches() ? near : null);
        return null;
    }

    static @Nullable LocalDate date(Cursor place, String text) {
        LocalDate date = DATE_FORM.matcher(text).matches() ? parsed(text) : null;
        if (date == null) {
            place.refuse(DATE, WrittenDate.of(text).maybe().orElse(null));
        }
        return date;
    }

    /** The day that ten characters of the right form name; without a formatter, whose first use costs start-up time. */
    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** {@code true} for yes and the like, {@code false} for no and the like. */
    static @Nullable String truthMeant(@Nullable SourceNode node) {
        String written = node instanceof SourceNode.Text text
                ? text.value().toLowerCase(Locale.ROOT)
                : node instanceof SourceNode.Numeral numeral ? numeral.written() : "";
        return YES.contains(written) ? "true" : NO.contains(written) ? "false" : null;
    }
}
