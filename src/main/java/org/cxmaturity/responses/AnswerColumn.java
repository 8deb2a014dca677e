package org.cxmaturity.responses;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.KpiKind;

/**
 * Reads answers: a number with a point or a comma, alone or before its label ({@code 9 - very likely}); a text for which it is stated
 * what it stands for; words for no answer. An export has few different answers: what each says is kept.
 */
final class AnswerColumn {
    private static final int KEPT = 10_000;
    private static final int DECIMALS = 2;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
    private static final Pattern NUMBER = Pattern.compile("([+-]?)([0-9]{1,6})(?:[.,]([0-9]{1,2})0*)?");
    private static final Pattern LABELLED =
            Pattern.compile("([+-]?[0-9]{1,3})(?:\\s*[-–—:=.)(]\\s*|\\s+)[^0-9]*\\p{L}[^0-9]*");

    private final KpiKind kind;
    private final boolean asksLost;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, ReadAnswer> known = new HashMap<>();

    AnswerColumn(KpiKind kind, String title, Map<String, String> labels) {
        this.kind = kind;
        this.asksLost = AnswerWords.asksLost(title);
        labels.forEach((text, stands) -> this.labels.put(plainly(text), stands));
    }

    /** What a text says. */
    ReadAnswer of(String text) {
        ReadAnswer answer = known.get(text);
        if (answer == null) {
            answer = read(text);
            if (known.size() < KEPT) {
                known.put(text, answer);
            }
        }
        return answer;
    }

    private ReadAnswer read(String written) {
        String text = plainly(written);
        if (text.isEmpty()) {
            return ReadAnswer.BLANK;
        }
        String stands = labels.get(text);
        if (stands != null) {
            return stands.isBlank() ? ReadAnswer.DECLINED : plain(stands.strip());
        }
        return plain(text);
    }

    /** A text without what makes no difference: capitals, and runs of spaces of any kind. */
    private static String plainly(String text) {
        return SPACES.matcher(text.replace('\u2212', '-'))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private ReadAnswer plain(String text) {
        if (kind == KpiKind.RETENTION) {
            return AnswerWords.kept(text, asksLost);
        }
        Matcher labelled = LABELLED.matcher(text);
        Matcher number = NUMBER.matcher(labelled.matches() ? labelled.group(1) : text);
        if (number.matches()) {
            int hundredths = hundredths(number);
            boolean whole = hundredths % AnswerScale.HUNDREDTHS == 0;
            return whole || kind != KpiKind.NPS ? ReadAnswer.number(hundredths) : ReadAnswer.UNREADABLE;
        }
        return AnswerWords.declined(text) ? ReadAnswer.DECLINED : ReadAnswer.UNREADABLE;
    }

    private static int hundredths(Matcher number) {
        String decimals = number.group(3) == null ? "" : number.group(3);
        int size = Integer.parseInt(number.group(2) + (decimals + "00").substring(0, DECIMALS));
        return number.group(1).equals("-") ? -size : size;
    }

    /** What an answer should be. */
    String expected() {
        return switch (kind) {
            case NPS -> "a whole number from 0 to 10";
            case CSAT, CES -> "a number on the scale";
            case RETENTION -> "yes or no, kept or lost, 1 or 0";
        };
    }
}
