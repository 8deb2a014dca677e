package org.cxmaturity.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cxmaturity.model.Problem;

/** A CSV file that is being read, row by row; holds no more than a row of it. */
public final class CsvReading implements Closeable {
    private final Reader text;
    private final CsvRows rows;

    CsvReading(CsvShape shape, Consumer<Problem> damage) throws IOException {
        this.text = shape.text();
        this.rows = shape.rows(text, damage);
    }

    /** The next row in which anybody sees anything; nothing at the end. */
    public Optional<List<CsvCell>> next() throws IOException {
        Optional<List<CsvCell>> row = rows.next();
        while (row.isPresent() && row.get().stream().allMatch(CsvCell::blank)) {
            row = rows.next();
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
