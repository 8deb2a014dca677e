package org.cxmaturity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number as a person wrote it, and what it can mean. Point and comma part decimals in one country and thousands in another, so
 * that {@code 6.000} is six or six thousand; which of them is not guessed.
 *
 * @param readings what it can mean, thousands first; none where it is no one number
 * @param percent whether a per cent sign follows
 */
public record WrittenNumber(List<BigDecimal> readings, boolean percent) {
    private static final int LONGEST = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Where one number stands: digits, and whatever may part them; a space or an apostrophe only before a digit. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9a-zA-Z])[-+]?[.,]?[0-9](?:[0-9.,_]|[ '](?=[0-9]))*(?:[eE][-+]?[0-9]{1,2}(?![0-9a-zA-Z]))?");

    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX]([0-9a-fA-F]{1,12})");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[eE][-+]?[0-9]{1,2}");
    private static final Pattern GROUPED_BY_SPACES = Pattern.compile("[0-9]{1,3}(?:[ '_][0-9]{3})+(?![0-9 '_])(.*)");
    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("tsd", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9));

    public WrittenNumber {
        readings = List.copyOf(readings);
    }

    /** What a text can mean. */
    public static WrittenNumber of(String written) {
        String text = plain(written);
        boolean percent = text.contains("%");
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            return new WrittenNumber(List.of(BigDecimal.valueOf(Long.parseLong(hexadecimal.group(1), 16))), false);
        }
        Matcher number = NUMBER.matcher(text);
        if (text.length() > LONGEST || !number.find()) {
            return new WrittenNumber(List.of(), percent);
        }
        String digits = number.group();
        String after = text.substring(number.end());
        boolean another = number.find() || after.matches("\\s*\\+.*|[a-zA-Z]+[0-9].*");
        int zeros = zeros(after);
        return new WrittenNumber(
                another
                        ? List.of()
                        : signed(digits).stream()
                                .map(each -> tidy(each.movePointRight(zeros)))
                                .distinct()
                                .toList(),
                percent);
    }

    /** Digits of every script as ours, signs and spaces of every kind as one. */
    private static String plain(String written) {
        StringBuilder out = new StringBuilder();
        written.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            if (digit >= 0) {
                out.append(digit);
            } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
                out.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                out.append(
                        switch (point) {
                            case 0x066B, 0xFF0E -> ".";
                            case 0xFF0C -> ",";
                            case 0x066A, 0xFF05 -> "%";
                            case 0x2212, 0x2013, 0xFF0D -> "-";
                            case 0x066C, 0x2019, 0x02BC, 0x00B4 -> "'";
                            default -> Character.toString(point);
                        });
            }
        });
        return out.toString().strip();
    }

    private static int zeros(String after) {
        String word = after.strip().toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
        return ZEROS.getOrDefault(word, 0);
    }

    private static List<BigDecimal> signed(String digits) {
        boolean negative = digits.startsWith("-");
        String unsigned = digits.startsWith("-") || digits.startsWith("+") ? digits.substring(1) : digits;
        return unsigned(unsigned).stream()
                .map(each -> negative ? each.negate() : each)
                .toList();
    }

    private static List<BigDecimal> unsigned(String digits) {
        if (PLAIN.matcher(digits).matches()) {
            return List.of(new BigDecimal(digits));
        }
        Matcher spaced = GROUPED_BY_SPACES.matcher(digits);
        if (spaced.matches()) {
            String decimals = spaced.group(1);
            String whole =
                    digits.substring(0, digits.length() - decimals.length()).replaceAll("[ '_]", "");
            return decimals.isEmpty() || decimals.matches("[.,][0-9]+")
                    ? List.of(new BigDecimal(whole + decimals.replace(',', '.')))
                    : List.of();
        }
        return digits.matches("[0-9.,]+") ? parted(digits) : List.of();
    }

    /** Digits parted by points and commas alone. */
    private static List<BigDecimal> parted(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        if (last < 0) {
            return List.of(new BigDecimal(digits));
        }
        String before = digits.substring(0, last);
        String after = digits.substring(last + 1);
        String other = point > comma ? "," : ".";
        List<BigDecimal> readings = new ArrayList<>();
        if (isGrouped(digits, digits.substring(last, last + 1))) {
            readings.add(new BigDecimal(digits.replaceAll("[.,]", "")));
        }
        if (before.matches("[0-9]*") || isGrouped(before, other)) {
            String whole = before.replaceAll("[.,]", "");
            readings.add(new BigDecimal((whole.isEmpty() ? "0" : whole) + (after.isEmpty() ? "" : "." + after)));
        }
        return readings;
    }

    /** Whether digits stand in groups of three with this between them, as thousands do. */
    private static boolean isGrouped(String digits, String sign) {
        return digits.matches("[1-9][0-9]{0,2}(?:" + Pattern.quote(sign) + "[0-9]{3})+");
    }

    /** The number without trailing zeros and without an exponent, so that 12, 12.0 and 1.2e1 are one. */
    public static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it can mean two numbers between these two. */
    public boolean isAmbiguous(BigDecimal least, BigDecimal most) {
        return within(least, most).size() > 1;
    }

    private List<BigDecimal> within(BigDecimal least, BigDecimal most) {
        boolean share = percent && most.compareTo(BigDecimal.ONE) <= 0;
        return readings.stream()
                .map(each -> share ? tidy(each.divide(HUNDRED)) : each)
                .filter(each -> each.compareTo(least) >= 0 && each.compareTo(most) <= 0)
                .toList();
    }

    /** What may have been meant, where a number from the one to the other was expected: {@code 6000 or 6}; empty where nothing is near. */
    public Optional<String> maybe(BigDecimal least, BigDecimal most, boolean whole) {
        List<BigDecimal> near = within(least, most);
        List<BigDecimal> fitting =
                whole ? near.stream().flatMap(WrittenNumber::whole).distinct().toList() : near;
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(fitting.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or ")));
    }

    /** The whole numbers beside one; itself where it is whole. */
    private static Stream<BigDecimal> whole(BigDecimal number) {
        return number.scale() <= 0
                ? Stream.of(number)
                : Stream.of(number.setScale(0, RoundingMode.FLOOR), number.setScale(0, RoundingMode.CEILING));
    }
}
