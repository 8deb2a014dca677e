package org.cxmaturity.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day as a person wrote it, and what it can mean. Day and month come first in one country and the other way round in another, so
 * that {@code 1/10/2026} is in October or in January; which of them is not guessed.
 *
 * @param readings what it can mean, the day before the month first; none where it is no one day
 */
public record WrittenDate(List<LocalDate> readings) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/. ]?([0-9]{1,2})[-/. ]?([0-9]{1,2})(?:[t ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{4}|[0-9]{2})(?: .*)?");
    private static final Pattern DAY_NAMED_MONTH = Pattern.compile(
            "([0-9]{1,2})(?:st|nd|rd|th|er)?[-. ]*(?:de |of )?([\\p{L}]+)[-., ]*(?:de )?([0-9]{4}|[0-9]{2})");
    private static final Pattern NAMED_MONTH_DAY =
            Pattern.compile("([\\p{L}]+)[-. ]*([0-9]{1,2})(?:st|nd|rd|th)?[-, ]+([0-9]{4})");

    private static final Pattern FIRST_WORD = Pattern.compile("(\\p{L}+)[., ]+(.*)");

    /** How spreadsheets number days: this one and the next hundred years or so. */
    private static final Pattern SPREADSHEET_DAY = Pattern.compile("[2-7][0-9]{4}");

    private static final LocalDate SPREADSHEET_START = LocalDate.of(1899, 12, 30);
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, Locale.forLanguageTag("es"));

    public WrittenDate {
        readings = List.copyOf(readings);
    }

    /** What a text can mean. */
    public static WrittenDate of(String written) {
        String text = plain(written);
        List<LocalDate> readings = readings(text);
        return new WrittenDate(readings.isEmpty() ? readings(withoutWeekday(text)) : readings);
    }

    private static List<LocalDate> readings(String text) {
        return Stream.of(numbered(text), named(text))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String plain(String written) {
        String spaced = written.replaceAll("[\\p{Z}\\s\\p{Cf}]+", " ").strip();
        String text = Normalizer.normalize(spaced, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return text.replaceAll("[年月]", "-").replace("日", "");
    }

    private static String withoutWeekday(String text) {
        Matcher word = FIRST_WORD.matcher(text);
        return word.matches() && isWeekday(word.group(1)) ? word.group(2) : text;
    }

    private static boolean isWeekday(String word) {
        return LANGUAGES.stream().anyMatch(language -> Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> day.getDisplayName(style, language).toLowerCase(language)))
                .anyMatch(name -> name.replace(".", "").equals(word)));
    }

    private static List<LocalDate> numbered(String text) {
        if (SPREADSHEET_DAY.matcher(text).matches()) {
            return List.of(SPREADSHEET_START.plusDays(Long.parseLong(text)));
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return days(first.group(1), first.group(2), first.group(3)).toList();
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.matches()
                ? Stream.concat(
                                days(last.group(3), last.group(2), last.group(1)),
                                days(last.group(3), last.group(1), last.group(2)))
                        .toList()
                : List.of();
    }

    private static List<LocalDate> named(String text) {
        Matcher day = DAY_NAMED_MONTH.matcher(text);
        if (day.matches()) {
            return days(day.group(3), month(day.group(2)), day.group(1)).toList();
        }
        Matcher month = NAMED_MONTH_DAY.matcher(text);
        return month.matches()
                ? days(month.group(3), month(month.group(1)), month.group(2)).toList()
                : List.of();
    }

    /** The day, if there is one in the calendar. */
    private static Stream<LocalDate> days(String year, String month, String day) {
        try {
            int written = Integer.parseInt(year);
            return Stream.of(LocalDate.of(
                    year.length() == 2 ? 2000 + written : written, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notADay) {
            return Stream.empty();
        }
    }

    /** The number of a month that is called so in one of the languages, in full or in short; 0 for none. */
    private static String month(String name) {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String called = month.getDisplayName(style, language).toLowerCase(language);
                    months.putIfAbsent(called.replace(".", ""), month.getValue());
                }
            }
        }
        return Integer.toString(months.getOrDefault(name, 0));
    }

    /** What may have been meant: {@code 2026-10-01 or 2026-01-10}; empty where nothing is near. */
    public Optional<String> maybe() {
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(readings.stream().map(LocalDate::toString).collect(Collectors.joining(" or ")));
    }
}
