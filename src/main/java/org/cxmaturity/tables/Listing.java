package org.cxmaturity.tables;

import java.util.List;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in words, whatever it holds: for version control, and for whoever has no spreadsheet at hand.
 *
 * @param file the workbook's name among the decision tables, or the file's own where it is none of them
 * @param problems what keeps it from being read as decision tables; empty where nothing does
 * @param digest names the file's bytes where nothing in it could be read, else null
 */
public record Listing(
        String file,
        List<Problem> problems,
        List<Sheet> sheets,
        @Nullable String digest) {
    public Listing {
        problems = List.copyOf(problems);
        sheets = List.copyOf(sheets);
    }

    /**
     * A sheet.
     *
     * @param table the name of the table it holds, or null where it is shown as it stands
     * @param title the table's title; empty for other sheets
     * @param rows by id where they have one, else as they stand
     */
    public record Sheet(String name, @Nullable String table, String title, List<Entry> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param id the row's id; empty where the sheet is shown as it stands
     */
    public record Entry(String id, List<Said> cells) {
        public Entry {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What a cell says.
     *
     * @param title the title of its column; empty where the sheet is shown as it stands
     */
    public record Said(String title, String text) {}
}
