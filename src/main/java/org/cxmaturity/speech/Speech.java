package org.cxmaturity.speech;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of a result in one language. A text holds names in braces: {@code {days}} stands for what is filled in, and
 * {@code {days|day|days}} for the first of two words where it is 1 and for the second where it is another number.
 *
 * @param language in two small letters (ISO 639-1)
 * @param texts each sentence's text, by its id
 */
public record Speech(String language, Map<String, String> texts) {
    /** The language of a result for which no other is asked. */
    public static final String ENGLISH = "en";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)(?:\\|([^{}|]*)\\|([^{}|]*))?}");

    public Speech {
        texts = Map.copyOf(texts);
    }

    /** The names that a text fills in. */
    public static List<String> names(String text) {
        return NAME.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Where numbers, days and names of months are written so. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The language as files name it, with the country whose it is where that has the same two letters: {@code de-DE}. */
    public String tag() {
        String country = language.equals(ENGLISH) ? "GB" : language.toUpperCase(Locale.ROOT);
        return COUNTRIES.contains(country) ? language + "-" + country : language;
    }

    /** The text of a sentence, its names not filled in. */
    public String text(Sentence sentence) {
        String text = texts.get(sentence.id());
        if (text == null) {
            throw new IllegalArgumentException("no wording of " + sentence.id() + " in " + language);
        }
        return text;
    }

    /**
     * A sentence with its names filled in.
     *
     * @param values as many as the sentence has names, in their order: words, numbers or days
     */
    public String say(Sentence sentence, Object... values) {
        return pieces(sentence, values).stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** The same in pieces: what is no word, number or day stands among them as it was given. */
    public List<Object> pieces(Sentence sentence, Object... values) {
        if (values.length != sentence.names().size()) {
            throw new IllegalArgumentException(sentence.id() + " needs " + sentence.names());
        }
        String text = text(sentence);
        List<Object> pieces = new ArrayList<>();
        Matcher name = NAME.matcher(text);
        int from = 0;
        while (name.find()) {
            int at = sentence.names().indexOf(name.group(1));
            if (at >= 0) {
                pieces.add(text.substring(from, name.start()));
                pieces.add(
                        name.group(2) == null ? written(values[at]) : one(values[at]) ? name.group(2) : name.group(3));
                from = name.end();
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static boolean one(Object value) {
        return value instanceof Number number && number.longValue() == 1;
    }

    private Object written(Object value) {
        if (value instanceof BigDecimal number) {
            return decimal(number);
        }
        if (value instanceof Number number) {
            return number(number.longValue());
        }
        return value instanceof LocalDate day ? day(day) : value;
    }

    /** {@code 12,500}. */
    public String number(long number) {
        return format("#,##0", BigDecimal.valueOf(number));
    }

    /** {@code 3.25}, with as many digits as it needs and a true minus. */
    public String decimal(BigDecimal number) {
        return format("#,##0.####", number).replace('-', '−');
    }

    /** {@code 1.30}, with the digits that it has. */
    public String exact(BigDecimal number) {
        return format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0", number);
    }

    private String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale())).format(number);
    }

    /** {@code 1 October 2026}. */
    public String day(LocalDate day) {
        return say(
                WordSentence.DAY,
                Integer.toString(day.getDayOfMonth()),
                day.getMonth().getDisplayName(TextStyle.FULL, locale()),
                Integer.toString(day.getYear()));
    }

    /** {@code a, b and c}. */
    public String and(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : say(WordSentence.AND, String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** Words in the quotation marks of the language. */
    public String quoted(String words) {
        return say(WordSentence.QUOTED, words);
    }

    /** The language alone: what carries sentences is told without them. */
    @Override
    public String toString() {
        return "Speech[" + language + "]";
    }
}
