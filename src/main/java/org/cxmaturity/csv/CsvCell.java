package org.cxmaturity.csv;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file.
 *
 * @param text as it stands there, without the quotation marks around it
 * @param line the line of the file on which it begins, from 1
 * @param character where on that line, from 1
 * @param row the row in which a spreadsheet shows it, from 1: a quoted text may run over several lines
 * @param column from 0
 */
public record CsvCell(String text, int line, int character, int row, int column) {
    private static final int LETTERS = 26;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    /** What a spreadsheet calls the cell, such as {@code D12}. */
    public String name() {
        return letters(column) + row;
    }

    /** What a spreadsheet calls a column, such as {@code D}; the first is 0. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** Whether nobody sees anything in it. */
    public boolean blank() {
        return plain().isEmpty();
    }

    /** Its text on one line: runs of spaces and line breaks of any kind as one space, none at the ends. */
    public String plain() {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
