package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TranslationRow;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.ReducedWorkbook.ShortenedCell;

/**
 * Which rows go with a model, because no other model asks for them, or they name it or a row that goes; and which cells name others
 * besides, and stay without those.
 */
final class RowsWithoutModel {
    private final ReadTables read;
    private final Map<Class<? extends Row>, Set<String>> gone = new LinkedHashMap<>();

    /**
     * The rows that go with a model.
     *
     * @param only the ids of what no other model asks for, by table
     */
    RowsWithoutModel(ReadTables read, String model, Map<Class<? extends Row>, Set<String>> only) {
        this.read = read;
        TableSpec.all().forEach(spec -> gone.put(spec.type(), new TreeSet<>(only.getOrDefault(spec.type(), Set.of()))));
        gone.getOrDefault(ModelRow.class, Set.of()).add(model);
        boolean more = true;
        while (more) {
            more = TableSpec.all().stream().map(this::follow).reduce(false, Boolean::logicalOr);
        }
        read.rows(TranslationRow.class).stream()
                .filter(row -> TableSpec.all().stream()
                        .anyMatch(spec -> spec.name().equals(row.table())
                                && gone.getOrDefault(spec.type(), Set.of()).contains(row.row())))
                .forEach(
                        row -> gone.getOrDefault(TranslationRow.class, Set.of()).add(row.id()));
    }

    /** The ids of the rows that go, by table. */
    Map<Class<? extends Row>, Set<String>> gone() {
        Map<Class<? extends Row>, Set<String>> some = new LinkedHashMap<>(gone);
        some.values().removeIf(Set::isEmpty);
        return some;
    }

    private boolean follow(TableSpec<?> spec) {
        boolean more = false;
        for (Row row : read.rows(spec.type())) {
            for (Column column : spec.columns()) {
                if (names(column, row) && !isShortened(column, row)) {
                    more |= gone.getOrDefault(spec.type(), Set.of()).add(row.id());
                }
            }
        }
        return more;
    }

    private boolean names(Column column, Row row) {
        return column.refers() != null
                && !column.identifies()
                && column.values(row).stream().anyMatch(id -> goes(column, id));
    }

    private boolean goes(Column column, Object id) {
        return gone.getOrDefault(column.refers(), Set.of()).contains(id.toString());
    }

    /** Whether a cell can stay without what goes: it names others besides, or may name nothing. */
    private boolean isShortened(Column column, Row row) {
        return column.kind().several()
                && (column.optional() || !kept(column, row).isEmpty());
    }

    private Collection<?> kept(Column column, Row row) {
        return column.values(row).stream().filter(id -> !goes(column, id)).toList();
    }

    /** The rows that stay, by table, in the order in which they stand. */
    Map<Class<? extends Row>, List<Row>> rest() {
        Map<Class<? extends Row>, List<Row>> rest = new LinkedHashMap<>();
        List<ShortenedCell> shortened = shortened();
        for (TableSpec<?> spec : TableSpec.all()) {
            List<Row> rows = new ArrayList<>();
            for (Row row : ChangedWorkbooks.inOrder(read, spec.type())) {
                if (!gone.getOrDefault(spec.type(), Set.of()).contains(row.id())) {
                    rows.add(shorter(spec, row, shortened));
                }
            }
            rest.put(spec.type(), rows);
        }
        return rest;
    }

    private static Row shorter(TableSpec<?> spec, Row row, List<ShortenedCell> shortened) {
        List<String> texts = new ArrayList<>(RowText.write(spec, row));
        boolean same = true;
        for (ShortenedCell cell : shortened) {
            if (cell.spec().equals(spec) && cell.row().equals(row.id())) {
                texts.set(cell.column().index(), CellText.write(cell.column(), cell.kept()));
                same = false;
            }
        }
        return same
                ? row
                : RowText.read(spec, texts, (column, mistake) -> {})
                        .<Row>map(each -> each)
                        .orElseThrow(() -> new IllegalStateException("a row without what goes: " + texts));
    }

    /** The cells that stay, with what they name then. */
    List<ShortenedCell> shortened() {
        List<ShortenedCell> cells = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Row row : read.rows(spec.type())) {
                boolean stays = !gone.getOrDefault(spec.type(), Set.of()).contains(row.id());
                for (Column column : spec.columns()) {
                    if (stays && names(column, row)) {
                        cells.add(new ShortenedCell(spec, row.id(), column, kept(column, row)));
                    }
                }
            }
        }
        return cells;
    }
}
