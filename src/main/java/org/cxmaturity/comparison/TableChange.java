package org.cxmaturity.comparison;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two editions of a table, and that can be undone by itself. */
public sealed interface TableChange {
    /** The table it is in. */
    TableSpec<?> spec();

    /** The row as it was; null where there was none. */
    @Nullable
    Row was();

    /** The row as it is; null where there is none. */
    @Nullable
    Row is();

    /** Where it stands: in the new edition, or in the old one where it stands there alone. */
    String place();

    /** {@code cell}, {@code added}, {@code removed} or {@code renamed}. */
    String kind();

    /** How results cite the row. */
    default RowRef reference() {
        Row row = is() == null ? was() : is();
        return RowTypes.ref(Objects.requireNonNull(row));
    }

    /** Whether rules can tell: they never read notes. */
    default boolean read() {
        return true;
    }

    /** A cell that says something else. */
    record CellChanged(TableSpec<?> spec, Column column, Row was, Row is, String placeBefore, String place)
            implements TableChange {
        @Override
        public String kind() {
            return "cell";
        }

        /** The title of its column. */
        public String title() {
            return column.title();
        }

        /** What it said. */
        public String before() {
            return CellText.write(column, column.of(was));
        }

        /** What it says. */
        public String after() {
            return CellText.write(column, column.of(is));
        }

        @Override
        public boolean read() {
            return column.role() != Role.NOTE;
        }
    }

    /** A row that was not there. */
    record RowAdded(TableSpec<?> spec, Row is, String place) implements TableChange {
        @Override
        public String kind() {
            return "added";
        }

        @Override
        public @Nullable Row was() {
            return null;
        }

        /** What it says, in the order of the sheet. */
        public List<SheetCell> cells() {
            return TableChange.cells(spec, is, place);
        }
    }

    /** A row that is not there any more. */
    record RowRemoved(TableSpec<?> spec, Row was, String place) implements TableChange {
        @Override
        public String kind() {
            return "removed";
        }

        @Override
        public @Nullable Row is() {
            return null;
        }

        /** What it said, in the order of the sheet. */
        public List<SheetCell> cells() {
            return TableChange.cells(spec, was, place);
        }
    }

    /** A row that says the same under another id: results that cite the old id do not lead to it. */
    record RowRenamed(TableSpec<?> spec, Row was, Row is, String placeBefore, String place) implements TableChange {
        @Override
        public String kind() {
            return "renamed";
        }

        /** The id it had. */
        public String before() {
            return was.id();
        }

        /** The id it has. */
        public String after() {
            return is.id();
        }
    }

    private static List<SheetCell> cells(TableSpec<?> spec, Row row, String idPlace) {
        return spec.sheetColumns().stream()
                .map(column -> new SheetCell(
                        column.title(),
                        spec.place(idPlace, column),
                        CellText.write(column, column.of(row)),
                        column.role(),
                        null))
                .toList();
    }
}
