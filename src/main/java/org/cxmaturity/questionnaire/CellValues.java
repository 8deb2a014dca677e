package org.cxmaturity.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.LevelName;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.WrittenDate;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.speech.FieldSentence;
import org.cxmaturity.tablespec.IdText;
import org.cxmaturity.workbook.SavedCell;

/**
 * Reads cells by what their field takes. What a list offers is read whether it was chosen or typed, in any case and with any spaces;
 * what is only near is no answer. No formula is worked out: its result may be another on the next day.
 */
final class CellValues {
    private static final int LONGEST_ID = 64;
    private static final String NONE = "none";
    private static final Pattern AN_ID = Pattern.compile("[a-z0-9-]{1,64}");

    private final Choices offered;
    private final Choices offeredToday;
    private final List<String> none;

    /**
     * @param offered by the questionnaire itself
     * @param offeredToday by the tables
     * @param none what is written for none
     */
    CellValues(Choices offered, Choices offeredToday, List<String> none) {
        this.offered = offered;
        this.offeredToday = offeredToday;
        this.none = none;
    }

    /** What a cell says in a field. */
    CellReading read(Field field, SavedCell cell) {
        if (cell.text() == null && cell.number() == null && cell.day() == null && cell.truth() == null) {
            return CellReading.wrong("a value that was typed, not worked out", cell.workedOut());
        }
        return switch (field.type()) {
            case CHOICE -> choice(field.list(), cell);
            case DAY -> day(cell);
            case NUMBER, WHOLE, SHARE -> number(field, cell);
            case TEXT -> CellReading.of(written(cell));
            case COUNTRY -> country(written(cell));
            case NAME, REFERENCE -> id(written(cell));
            case REFERENCES -> ids(written(cell));
        };
    }

    private static String written(SavedCell cell) {
        if (cell.text() != null) {
            return cell.text().strip();
        }
        if (cell.number() != null) {
            return WrittenNumber.tidy(cell.number()).toPlainString();
        }
        return cell.day() != null ? cell.day().toString() : String.valueOf(cell.truth());
    }

    private CellReading choice(String list, SavedCell cell) {
        Map<String, String> entries = new LinkedHashMap<>(offeredToday.list(list));
        entries.putAll(offered.list(list));
        String text = written(cell);
        if (list.equals(Choices.YES_NO)) {
            return truth(entries, text);
        }
        String written = NearestName.letters(text);
        for (Choices each : List.of(offered, offeredToday)) {
            for (Map.Entry<String, String> entry : each.list(list).entrySet()) {
                if (written.equals(NearestName.letters(entry.getValue()))
                        || written.equals(NearestName.letters(entry.getKey()))) {
                    return CellReading.of(entry.getKey());
                }
            }
        }
        return CellReading.wrong(oneOf(entries), NearestName.to(text, entries.values()));
    }

    private static CellReading truth(Map<String, String> entries, String text) {
        String written = NearestName.letters(text).toLowerCase(Locale.ROOT);
        for (String code : List.of(Choices.YES, Choices.NO)) {
            String words = NearestName.letters(entries.getOrDefault(code, code)).toLowerCase(Locale.ROOT);
            boolean initial = written.length() == 1 && words.startsWith(written);
            if (written.equals(words) || written.equals(code) || initial) {
                return CellReading.of(Boolean.valueOf(code));
            }
        }
        return written.equals("x") || text.equals("✓") || text.equals("1")
                ? CellReading.of(true)
                : CellReading.wrong(oneOf(entries), NearestName.to(text, entries.values()));
    }

    private static String oneOf(Map<String, String> entries) {
        return entries.values().stream().distinct().collect(Collectors.joining("; ", "one of: ", ""));
    }

    /** The answer of a capability: a level, or that it is not known or does not apply. */
    CellReading level(String list, SavedCell cell) {
        CellReading chosen = read(Field.choice(AnswerSheet.LEVEL, FieldSentence.ANSWER, list, 1), cell);
        if (chosen.value() != null || cell.workedOut() != null) {
            return chosen;
        }
        SortedMap<Integer, String> levels = new TreeMap<>();
        Map<String, String> entries = offered.list(list).isEmpty() ? offeredToday.list(list) : offered.list(list);
        entries.forEach((code, words) -> {
            if (!code.equals(Answer.UNKNOWN.name()) && !code.equals(Answer.NOT_APPLICABLE.name())) {
                levels.put(Integer.valueOf(code), words.replaceFirst("^\\s*[0-9]\\W*", ""));
            }
        });
        Optional<Integer> meant = LevelName.meant(written(cell), levels);
        return meant.map(level -> CellReading.of(level.toString())).orElse(chosen);
    }

    private static CellReading day(SavedCell cell) {
        if (cell.day() != null) {
            return CellReading.of(cell.day().toString());
        }
        List<LocalDate> days = WrittenDate.of(written(cell)).readings();
        return days.size() == 1
                ? CellReading.of(days.get(0).toString())
                : CellReading.wrong(
                        "a day such as 2026-10-01",
                        WrittenDate.of(written(cell)).maybe().orElse(null));
    }

    private static CellReading number(Field field, SavedCell cell) {
        BigDecimal least = new BigDecimal(field.least());
        BigDecimal most = new BigDecimal(field.most());
        boolean whole = field.type() == Field.Type.WHOLE;
        String expected = (whole ? "a whole number from " : "a number from ") + field.least() + " to " + field.most()
                + (field.type() == Field.Type.SHARE ? ", or a share in percent" : "");
        List<BigDecimal> meant = cell.number() == null
                ? typed(field, written(cell), least, most)
                : List.of(WrittenNumber.tidy(cell.number()));
        if (cell.day() == null && meant.size() == 1 && fits(meant.get(0), least, most, whole)) {
            return CellReading.of(meant.get(0));
        }
        Optional<String> maybe = WrittenNumber.of(written(cell)).maybe(least, most, whole);
        return CellReading.wrong(expected, maybe.or(() -> percent(field, cell)).orElse(null));
    }

    private static boolean fits(BigDecimal number, BigDecimal least, BigDecimal most, boolean whole) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0 && (!whole || number.scale() <= 0);
    }

    /** A number in a cell of text: sure where it can be read in one way. */
    private static List<BigDecimal> typed(Field field, String text, BigDecimal least, BigDecimal most) {
        WrittenNumber number = WrittenNumber.of(text);
        if (!text.matches("[-+−–\\d.,'’\\s]+%?")) {
            return List.of();
        }
        return number.readings().stream()
                .map(each -> number.percent() && field.type() == Field.Type.SHARE
                        ? WrittenNumber.tidy(each.movePointLeft(2))
                        : each)
                .filter(each -> each.compareTo(least) >= 0 && each.compareTo(most) <= 0)
                .toList();
    }

    /** 72 where a share was asked. */
    private static Optional<String> percent(Field field, SavedCell cell) {
        return Optional.ofNullable(cell.number())
                .filter(number -> field.type() == Field.Type.SHARE)
                .filter(number -> fits(number, BigDecimal.ONE, BigDecimal.valueOf(100), false))
                .map(number -> number.movePointLeft(2).stripTrailingZeros().toPlainString());
    }

    private static CellReading country(String text) {
        String expected = "a country, or its two letters as in ISO 3166-1";
        TreeSet<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        if (codes.contains(text.toUpperCase(Locale.ROOT))) {
            return CellReading.of(text.toUpperCase(Locale.ROOT));
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            codes.forEach(code -> names.put(new Locale("", code).getDisplayCountry(language), code));
        }
        return names.entrySet().stream()
                .filter(each -> NearestName.letters(each.getKey()).equals(NearestName.letters(text)))
                .findFirst()
                .map(each -> CellReading.of(each.getValue()))
                .orElseGet(() -> CellReading.wrong(expected, NearestName.to(text, names.keySet())));
    }

    private static CellReading id(String text) {
        String id = AN_ID.matcher(text).matches() ? text : IdText.of(text);
        return id.isEmpty() || id.length() > LONGEST_ID
                ? CellReading.wrong("a name of 1 to 64 letters and digits", null)
                : CellReading.of(id);
    }

    private CellReading ids(String text) {
        String letters = NearestName.letters(text);
        if (none.stream().anyMatch(each -> NearestName.letters(each).equals(letters))
                || letters.equals(NearestName.letters(NONE))) {
            return CellReading.of(List.of());
        }
        List<String> ids = new ArrayList<>();
        for (String each : text.split("[,;\\n]+")) {
            if (!each.isBlank()) {
                CellReading id = id(each);
                if (id.value() == null) {
                    return id;
                }
                ids.add(id.value().toString());
            }
        }
        return CellReading.of(ids.stream().distinct().toList());
    }
}
