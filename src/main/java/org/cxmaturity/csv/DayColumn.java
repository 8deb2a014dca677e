package org.cxmaturity.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Days as a column of an export writes them: one cell may leave open which number is the month, all together rarely do. An export has
 * few different days: what each text can mean is kept.
 */
public final class DayColumn {
    private static final int KEPT = 10_000;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})([-/. ]+)([0-9]{1,2})[-/. ]+(?:[0-9]{4}|[0-9]{2})");

    private final Map<String, Written> known = new HashMap<>();

    /**
     * A text in the column.
     *
     * @param readings the days that it can mean, the day before the month first
     * @param implied what must come first in it where it is a day at all; null where nothing must
     * @param dotted whether full stops part its numbers: wherever they do, the day comes first, unless the column says otherwise
     */
    public record Written(
            List<LocalDate> readings, @Nullable DateOrder implied, boolean dotted) {
        /** Whether nobody can tell from it alone which day it is. */
        public boolean ambiguous() {
            return readings.size() > 1;
        }

        /**
         * The day that it means; nothing where it means none.
         *
         * @param order of the column; null where all its days are clear by themselves, and one that is not means none
         */
        public Optional<LocalDate> in(@Nullable DateOrder order) {
            if (ambiguous()) {
                return Optional.ofNullable(order).map(first -> readings.get(first == DateOrder.DAY_FIRST ? 0 : 1));
            }
            return implied == null || implied == order ? readings.stream().findFirst() : Optional.empty();
        }
    }

    /** What a text can mean. */
    public Written of(String cell) {
        String text = day(cell.strip());
        Written written = known.get(text);
        if (written == null) {
            written = read(text);
            if (known.size() < KEPT) {
                known.put(text, written);
            }
        }
        return written;
    }

    /** The part before the time of day, which is told by its colon. */
    private static String day(String text) {
        int colon = text.indexOf(':');
        int end = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return colon > 0 && end > 0 ? text.substring(0, end).strip() : text;
    }

    private static Written read(String text) {
        List<LocalDate> readings = WrittenDate.of(text).readings().stream()
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .toList();
        Matcher last = YEAR_LAST.matcher(text);
        if (!last.matches()) {
            return new Written(readings, null, false);
        }
        boolean day = Integer.parseInt(last.group(1)) > MONTHS;
        boolean month = Integer.parseInt(last.group(3)) > MONTHS;
        DateOrder implied = day == month ? null : day ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        return new Written(readings, implied, last.group(2).strip().equals("."));
    }
}
