package org.cxmaturity.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** How a CSV file is written: its encoding, and what stands between cells. Known from the file, before its rows are read. */
public final class CsvShape {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    private static final String TOLD = "sep=";
    private static final int START = 1 << 16;

    private final CsvSource file;
    private final CsvEncoding encoding;
    private final char delimiter;
    private final boolean told;

    private CsvShape(CsvSource file, CsvEncoding encoding, String start) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.told = start.regionMatches(true, 0, TOLD, 0, TOLD.length()) && start.length() > TOLD.length();
        this.delimiter = told ? start.charAt(TOLD.length()) : likeliest(start);
    }

    /** Looks at a file; refused where it is no text, or says nothing. */
    public static Result<CsvShape> of(CsvSource file) throws IOException {
        Optional<CsvEncoding> encoding = CsvEncoding.of(file);
        if (encoding.isEmpty()) {
            return refused(
                    file,
                    "bytes that are no text",
                    "text in UTF-8, UTF-16 or Windows-1252, saved as CSV by a spreadsheet");
        }
        String start;
        try (Reader text = encoding.get().open(file)) {
            start = start(text);
        }
        CsvShape shape = new CsvShape(file, encoding.get(), start);
        try (CsvReading rows = shape.rows(any -> {})) {
            return rows.next().isPresent()
                    ? Result.done(shape)
                    : refused(file, "an empty file", "a row of column titles, and rows below it");
        }
    }

    private static Result<CsvShape> refused(CsvSource file, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(file.name(), found, expected, null));
    }

    private static String start(Reader text) throws IOException {
        char[] start = new char[START];
        int count = 0;
        for (int more = 0; more >= 0 && count < START; more = text.read(start, count, START - count)) {
            count += more;
        }
        return new String(start, 0, count);
    }

    /** The one that makes most cells of the first row that says something; a comma where none does. */
    private static char likeliest(String start) throws IOException {
        char likeliest = ',';
        int most = 1;
        for (char each : DELIMITERS) {
            int titles = titles(start, each);
            if (titles > most) {
                likeliest = each;
                most = titles;
            }
        }
        return likeliest;
    }

    private static int titles(String start, char delimiter) throws IOException {
        CsvRows rows = new CsvRows("", new StringReader(start), delimiter, any -> {});
        Optional<List<CsvCell>> row = rows.next();
        while (row.isPresent() && row.get().stream().allMatch(CsvCell::blank)) {
            row = rows.next();
        }
        return row.map(List::size).orElse(0);
    }

    /**
     * Begins to read its rows.
     *
     * @param damage told of each place at which the text can't be parted into cells for sure
     */
    public CsvReading rows(Consumer<Problem> damage) throws IOException {
        return new CsvReading(this, damage);
    }

    CsvRows rows(Reader text, Consumer<Problem> damage) throws IOException {
        CsvRows rows = new CsvRows(file.name(), text, delimiter, damage);
        if (told) {
            rows.skipLine();
        }
        return rows;
    }

    Reader text() throws IOException {
        return encoding.open(file);
    }

    /** The file. */
    public CsvSource file() {
        return file;
    }

    /** Its encoding as people know it, such as {@code UTF-8}. */
    public String encoding() {
        return encoding.words();
    }

    char delimiter() {
        return delimiter;
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

    /** The place of a cell in a problem: the line of the file, and what a spreadsheet calls the cell. */
    public String place(CsvCell cell) {
        return file.name() + ":" + cell.line() + " " + cell.name();
    }
}
