package org.cxmaturity.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/**
 * A small CSV file, read whole.
 *
 * @param shape how it is written
 * @param rows all of them that say something, the one with titles first
 * @param damage places at which it could not be parted into cells for sure
 */
public record CsvFile(CsvShape shape, List<List<CsvCell>> rows, List<Problem> damage) {
    /** The largest that is read whole, in bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    public CsvFile {
        rows = List.copyOf(rows);
        damage = List.copyOf(damage);
    }

    /** Reads a file; refused where it is no text, too large, or says nothing. */
    public static Result<CsvFile> read(NamedContent file) {
        if (file.bytes().length > LARGEST) {
            return Result.refused(Fault.INPUT, new Problem(file.name(), "more than 5 MB", "at most 5 MB", null));
        }
        try {
            return CsvShape.of(CsvSource.of(file)).map(CsvFile::read);
        } catch (IOException never) {
            throw new UncheckedIOException("bytes in memory can be read", never);
        }
    }

    private static CsvFile read(CsvShape shape) {
        List<Problem> damage = new ArrayList<>();
        List<List<CsvCell>> rows = new ArrayList<>();
        try (CsvReading reading = shape.rows(damage::add)) {
            for (Optional<List<CsvCell>> row = reading.next(); row.isPresent(); row = reading.next()) {
                rows.add(row.get());
            }
        } catch (IOException never) {
            throw new UncheckedIOException("bytes in memory can be read", never);
        }
        return new CsvFile(shape, rows, damage);
    }

    /** What problems call it. */
    public String name() {
        return shape.file().name();
    }

    /** Its encoding as people know it, such as {@code UTF-8}. */
    public String encoding() {
        return shape.encoding();
    }

    /** The place of a cell in a problem: the line of the file, and what a spreadsheet calls the cell. */
    public String place(CsvCell cell) {
        return shape.place(cell);
    }

    /** What stands between its cells, in words. */
    public String separated() {
        return shape.separated();
    }
}
