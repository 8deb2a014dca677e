package org.cxmaturity.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cxmaturity.model.Problem;

/**
 * Parts text into rows of cells (RFC 4180), one row at a time: by a delimiter, cells in quotation marks also over several lines. Holds
 * no more than a row; where one grows beyond all sense it is told and the rest is not read.
 */
final class CsvRows {
    /** The longest cell, in characters: what runs on beyond it misses its quotation mark, or is no table. */
    static final int LONGEST_CELL = 1_000_000;

    private static final int MOST_CELLS = 20_000;
    private static final int AT_A_TIME = 1 << 13;
    private static final char QUOTE = '"';
    private static final char END = '\n';
    private static final int NOTHING = -1;

    private final String file;
    private final Reader text;
    private final char delimiter;
    private final Consumer<Problem> damage;
    private final char[] read = new char[AT_A_TIME];
    private int at;
    private int count;
    private int row;
    private int line = 1;
    private int character;
    private boolean ended;
    private List<CsvCell> cells = new ArrayList<>();

    CsvRows(String file, Reader text, char delimiter, Consumer<Problem> damage) {
        this.file = file;
        this.text = text;
        this.delimiter = delimiter;
        this.damage = damage;
    }

    /** Goes to the next line, as if the one before it were no row. */
    void skipLine() throws IOException {
        int taken = peek();
        while (taken != NOTHING && taken != END) {
            take();
            taken = peek();
        }
        if (taken == END) {
            take();
        }
    }

    /** The next row, also one that says nothing, so that a row's number is that of a spreadsheet; nothing at the end. */
    Optional<List<CsvCell>> next() throws IOException {
        if (ended || peek() == NOTHING) {
            return Optional.empty();
        }
        row++;
        cells = new ArrayList<>(cells.size());
        boolean more = true;
        while (more) {
            int startLine = line;
            int start = character + 1;
            String said = peek() == QUOTE ? quoted(startLine, start) : plain();
            cells.add(new CsvCell(said, startLine, start, row, cells.size()));
            more = !ended && peek() == delimiter;
            if (more) {
                take();
                more = !endsInEmptyCell();
            }
        }
        if (!ended && peek() == END) {
            take();
        }
        return Optional.of(List.copyOf(cells));
    }

    /** Whether nothing follows a delimiter on its line: then there is one more cell, an empty one. Or whether there are too many. */
    private boolean endsInEmptyCell() throws IOException {
        if (cells.size() >= MOST_CELLS) {
            endless(line, character, "a row of more than 20,000 cells");
        } else if (peek() == NOTHING || peek() == END) {
            cells.add(new CsvCell("", line, character + 1, row, cells.size()));
        } else {
            return false;
        }
        return true;
    }

    private String plain() throws IOException {
        StringBuilder said = new StringBuilder();
        int startLine = line;
        int start = character + 1;
        for (int c = peek(); c != NOTHING && c != delimiter && c != END; c = peek()) {
            said.append((char) take());
            if (said.length() > LONGEST_CELL) {
                endless(startLine, start, "a cell of more than 1,000,000 characters");
                break;
            }
        }
        return said.toString();
    }

    private String quoted(int startLine, int start) throws IOException {
        StringBuilder said = new StringBuilder();
        take();
        while (peek() != NOTHING && said.length() <= LONGEST_CELL) {
            char c = (char) take();
            if (c != QUOTE) {
                said.append(c);
            } else if (peek() == QUOTE) {
                said.append((char) take());
            } else {
                return said.append(behind()).toString();
            }
        }
        boolean endless = peek() != NOTHING;
        ended |= endless;
        problem(
                startLine,
                start,
                "a quotation mark that no other one closes "
                        + (endless ? "within 1,000,000 characters" : "before the file ends"),
                "a quotation mark at the end of the cell, and within it each one written twice");
        return said.toString();
    }

    /** What stands between a closing quotation mark and the next delimiter: nothing but spaces, or it is told. */
    private String behind() throws IOException {
        int start = character + 1;
        String rest = plain();
        if (!rest.isBlank()) {
            problem(
                    line,
                    start,
                    '"' + rest.strip() + "\" behind a closing quotation mark",
                    "the end of the cell; within a cell in quotation marks each one is written twice");
        }
        return rest.isBlank() ? "" : rest;
    }

    private void endless(int where, int start, String found) {
        ended = true;
        problem(where, start, found, "a table whose rows end; the rest of the file was not read");
    }

    private void problem(int where, int start, String found, String expected) {
        CsvCell cell = new CsvCell("", where, start, row, cells.size());
        damage.accept(new Problem(file + ":" + where + ":" + start + " " + cell.name(), found, expected, null));
    }

    /** The next character, an end of line of any kind as one; nothing at the end. */
    private int peek() throws IOException {
        if (at == count) {
            count = Math.max(0, text.read(read, 0, read.length));
            at = 0;
        }
        return at == count ? NOTHING : read[at] == '\r' ? END : read[at];
    }

    private int take() throws IOException {
        int taken = peek();
        boolean two = read[at++] == '\r' && peek() != NOTHING && read[at] == END;
        if (two) {
            at++;
        }
        character++;
        if (taken == END) {
            line++;
            character = 0;
        }
        return taken;
    }
}
