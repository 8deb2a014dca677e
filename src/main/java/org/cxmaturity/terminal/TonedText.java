package org.cxmaturity.terminal;

/** A piece of a line, in one tone. Characters that would steer a terminal become spaces. */
public record TonedText(Tone tone, String text) {
    /** What a piece of text is to its reader; colours only underline it. */
    enum Tone {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        GOOD("32"),
        WARN("33"),
        BAD("31"),
        HEADING("1;36"),
        HERE("1;32");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    public TonedText {
        text = text.codePoints().anyMatch(Character::isISOControl)
                ? text.codePoints()
                        .map(character -> Character.isISOControl(character) ? ' ' : character)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    public static TonedText of(String text) {
        return new TonedText(Tone.PLAIN, text);
    }

    static TonedText strong(String text) {
        return new TonedText(Tone.STRONG, text);
    }

    static TonedText faint(String text) {
        return new TonedText(Tone.FAINT, text);
    }

    /** The columns it takes. */
    int width() {
        return TerminalWidth.of(text);
    }

    /** The same text, filled up with spaces or cut to so many columns. */
    TonedText fit(int columns) {
        int width = width();
        if (width <= columns) {
            return new TonedText(tone, text + " ".repeat(columns - width));
        }
        String cut = TerminalWidth.start(text, columns - 1) + "…";
        return new TonedText(tone, cut + " ".repeat(columns - TerminalWidth.of(cut)));
    }

    void paint(StringBuilder to, boolean colour) {
        if (!colour || tone.code.isEmpty() || text.isBlank()) {
            to.append(text);
        } else {
            to.append("\u001b[").append(tone.code).append('m').append(text).append("\u001b[0m");
        }
    }
}
