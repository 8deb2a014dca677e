package org.cxmaturity.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/**
 * A CSV file, read.
 *
 * @param name what problems call it
 * @param encoding as people know it, such as {@code UTF-8}
 * @param delimiter between cells
 * @param rows all of them that say something, the one with titles first
 * @param damage places at which it could not be parted into cells for sure
 */
public record CsvFile(String name, String encoding, char delimiter, List<List<CsvCell>> rows, List<Problem> damage) {
    /** The largest that is read, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final String TOLD = "sep=";

    public CsvFile {
        rows = List.copyOf(rows);
        damage = List.copyOf(damage);
    }

    /** Reads a file; refused where it is no text, too large, or says nothing. */
    public static Result<CsvFile> read(NamedContent file) {
        if (file.bytes().length > LARGEST) {
            return refused(file, "more than 5 MB", "at most 5 MB");
        }
        Optional<CsvText> text = CsvText.of(file);
        if (text.isEmpty()) {
            return refused(
                    file,
                    "bytes that are no text",
                    "text in UTF-8, UTF-16 or Windows-1252, saved as CSV by a spreadsheet");
        }
        return text.get().text().isBlank()
                ? refused(file, "an empty file", "a row of column titles, and below it a row for each question")
                : Result.done(read(file.name(), text.get()));
    }

    private static Result<CsvFile> refused(NamedContent file, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(file.name(), found, expected, null));
    }

    private static CsvFile read(String name, CsvText decoded) {
        String text = decoded.text();
        boolean told = text.regionMatches(true, 0, TOLD, 0, TOLD.length()) && text.length() > TOLD.length();
        int end = text.indexOf('\n');
        char delimiter = told ? text.charAt(TOLD.length()) : likeliest(name, text);
        List<Problem> damage = new ArrayList<>();
        List<List<CsvCell>> rows = told && end >= 0
                ? new CsvParser(name, text.substring(end + 1), 2, delimiter, damage).rows()
                : new CsvParser(name, text, 1, delimiter, damage).rows();
        return new CsvFile(
                name,
                decoded.encoding(),
                delimiter,
                rows.stream()
                        .filter(row -> !row.stream().allMatch(CsvCell::blank))
                        .toList(),
                damage);
    }

    /** The one that makes most cells of the first row that says something; a comma where none does. */
    private static char likeliest(String name, String text) {
        return DELIMITERS.stream()
                .max(Comparator.comparingInt(each -> titles(name, text, each)))
                .filter(each -> titles(name, text, each) > 1)
                .orElse(',');
    }

    private static int titles(String name, String text, char delimiter) {
        return new CsvParser(name, text, 1, delimiter, new ArrayList<>())
                .rows().stream()
                        .filter(row -> !row.stream().allMatch(CsvCell::blank))
                        .findFirst()
                        .map(List::size)
                        .orElse(0);
    }

    /** The place of a cell in a problem: the line of the file, and what a spreadsheet calls the cell. */
    public String place(CsvCell cell) {
        return name + ":" + cell.line() + " " + cell.name();
    }

    /** What stands between its cells, in words. */
    public String separated() {
        return switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "“" + delimiter + "”";
        };
    }
}
