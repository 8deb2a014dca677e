package org.cxmaturity.csv;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Problem;

/** Parts text into rows of cells (RFC 4180): by a delimiter, cells in quotation marks also over several lines. */
final class CsvParser {
    private static final char QUOTE = '"';
    private static final char END = '\n';

    private final String file;
    private final String text;
    private final char delimiter;
    private final List<Problem> problems;
    private final List<List<CsvCell>> rows = new ArrayList<>();
    private List<CsvCell> cells = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;

    /**
     * A parser of lines.
     *
     * @param line the line of the file on which the text starts, from 1
     */
    CsvParser(String file, String text, int line, char delimiter, List<Problem> problems) {
        this.file = file;
        this.text = text.replace("\r\n", "\n").replace('\r', END);
        this.line = line;
        this.delimiter = delimiter;
        this.problems = problems;
    }

    /** The rows, those that say nothing as well, so that a row's number is that of a spreadsheet. */
    List<List<CsvCell>> rows() {
        while (at < text.length()) {
            cell();
        }
        if (!cells.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void cell() {
        int startLine = line;
        int character = at - lineStart + 1;
        String said = text.charAt(at) == QUOTE ? quoted(startLine, character) : plain();
        cells.add(new CsvCell(said, startLine, character, rows.size() + 1, cells.size()));
        if (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            if (at == text.length()) {
                cells.add(new CsvCell("", line, at - lineStart + 1, rows.size() + 1, cells.size()));
            } else if (text.charAt(at) == END) {
                cells.add(new CsvCell("", line, at - lineStart + 1, rows.size() + 1, cells.size()));
                endLine();
            }
        } else {
            endLine();
        }
    }

    private void endLine() {
        endRow();
        at++;
        line++;
        lineStart = at;
    }

    private void endRow() {
        rows.add(List.copyOf(cells));
        cells = new ArrayList<>();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != END) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted(int startLine, int character) {
        StringBuilder said = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == QUOTE && at < text.length() && text.charAt(at) == QUOTE) {
                said.append(c);
                at++;
            } else if (c == QUOTE) {
                return said.append(behind()).toString();
            } else {
                said.append(c);
                if (c == END) {
                    line++;
                    lineStart = at;
                }
            }
        }
        problem(
                startLine,
                character,
                "a quotation mark that no other one closes before the file ends",
                "a quotation mark at the end of the cell, and within it each one written twice");
        return said.toString();
    }

    /** What stands between a closing quotation mark and the next delimiter: nothing but spaces, or it is told. */
    private String behind() {
        int character = at - lineStart + 1;
        String rest = plain();
        if (!rest.isBlank()) {
            problem(
                    line,
                    character,
                    '"' + rest.strip() + "\" behind a closing quotation mark",
                    "the end of the cell; within a cell in quotation marks each one is written twice");
        }
        return rest.isBlank() ? "" : rest;
    }

    private void problem(int where, int character, String found, String expected) {
        CsvCell cell = new CsvCell("", where, character, rows.size() + 1, cells.size());
        problems.add(new Problem(file + ":" + where + ":" + character + " " + cell.name(), found, expected, null));
    }
}
