package org.cxmaturity.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;

/** Every workbook of a rule base, written into a directory. */
public final class WrittenWorkbooks {
    private WrittenWorkbooks() {}

    /** Writes workbooks with these rows, by table. */
    public static void write(Map<Class<? extends Row>, ? extends List<? extends Row>> rows, Path directory)
            throws IOException {
        WorkbookWriter writer = new WorkbookWriter(rows);
        Files.createDirectories(directory);
        for (String file : TableSpec.byFile().keySet()) {
            Files.write(directory.resolve(file), writer.bytes(file));
        }
    }
}
