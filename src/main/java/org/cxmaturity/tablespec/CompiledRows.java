package org.cxmaturity.tablespec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * All tables in one text, for loading without a workbook library. Lines of cells separated by tabs: the {@link RowDigest}
 * of the rows, the digests of the workbooks, then each table's name and columns, then its rows, each after the cell its id stood in.
 */
public final class CompiledRows {
    private static final String FORMAT = "cxm-rows 1";

    private CompiledRows() {}

    /** The text of all tables. */
    public static String write(ReadTables read) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        TabbedLine.write(text, List.of("rows", RowDigest.sha256(read.rows())));
        new TreeMap<>(read.digests()).forEach((file, digest) -> TabbedLine.write(text, List.of("file", file, digest)));
        for (TableSpec<?> spec : TableSpec.all()) {
            List<Row> rows = read.rows().get(spec.type());
            if (rows != null) {
                TabbedLine.write(text, List.of("table", spec.name(), columns(spec)));
                rows.forEach(row -> TabbedLine.write(text, cells(spec, row, read.places())));
            }
        }
        return text.toString();
    }

    /** The {@link RowDigest} of the rows in such a text. */
    public static String rowDigest(String text) {
        String[] lines = text.split("\n", 3);
        if (!lines[0].equals(FORMAT) || lines.length < 3 || !lines[1].startsWith("rows\t")) {
            throw new IllegalArgumentException("these are no rows of the form " + FORMAT);
        }
        return lines[1].substring("rows\t".length());
    }

    /** The tables of such a text; one that was not written by this version, or whose rows are not those of its digest, is refused. */
    public static ReadTables read(String text) {
        Map<String, TableSpec<?>> specs = new HashMap<>();
        TableSpec.all().forEach(spec -> specs.put(spec.name(), spec));
        Reading reading = new Reading();
        String[] lines = text.split("\n");
        if (!lines[0].equals(FORMAT) || !text.endsWith("\n")) {
            throw new IllegalArgumentException("these are no rows of the form " + FORMAT);
        }
        for (int at = 1; at < lines.length; at++) {
            List<String> cells = TabbedLine.read(lines[at]);
            switch (cells.get(0)) {
                case "rows" -> {}
                case "file" -> reading.digests.put(cells.get(1), cells.get(2));
                case "table" -> reading.open(specs.get(cells.get(1)), cells);
                default -> reading.row(cells, lines[at]);
            }
        }
        if (!RowDigest.of(reading.canonical).equals(rowDigest(text))) {
            throw new IllegalArgumentException("these rows are not those of their digest");
        }
        return reading.result();
    }

    private static String columns(TableSpec<?> spec) {
        return String.join(",", spec.columns().stream().map(Column::name).toList());
    }

    private static List<String> cells(TableSpec<?> spec, Row row, Map<String, String> places) {
        List<String> cells = new ArrayList<>();
        String place = places.getOrDefault(spec.reference(row.id()), "!A1");
        cells.add(place.substring(place.lastIndexOf('!') + 1));
        cells.addAll(RowText.write(spec, row));
        return cells;
    }

    private static final class Reading {
        private final Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        private final Map<String, String> places = new HashMap<>();
        private final Map<String, String> digests = new HashMap<>();
        private final SortedMap<String, StringBuilder> canonical = new TreeMap<>();
        private TableSpec<?> spec = TableSpec.all().get(0);
        private StringBuilder lines = new StringBuilder();

        void open(@Nullable TableSpec<?> next, List<String> cells) {
            if (next == null || !columns(next).equals(cells.get(2))) {
                throw new IllegalArgumentException("the compiled table " + cells.get(1) + " is of another version");
            }
            spec = next;
            rows.put(spec.type(), new ArrayList<>());
            lines = new StringBuilder();
            canonical.put(spec.name(), lines);
        }

        void row(List<String> cells, String line) {
            List<Row> own = rows.get(spec.type());
            if (own == null || cells.size() != spec.columns().size() + 1) {
                throw new IllegalArgumentException("a compiled row of " + spec.name() + " is damaged: " + cells);
            }
            Row row = RowText.readAgain(spec, cells.subList(1, cells.size()), (column, mistake) -> {
                        throw new IllegalArgumentException(
                                "compiled " + spec.name() + ", " + column.name() + ": found " + mistake.found());
                    })
                    .orElseThrow();
            own.add(row);
            lines.append(line, line.indexOf('\t') + 1, line.length()).append('\n');
            places.put(spec.reference(row.id()), CellPlace.of(spec) + "!" + cells.get(0));
        }

        ReadTables result() {
            rows.replaceAll((type, own) -> List.copyOf(own));
            return new ReadTables(Collections.unmodifiableMap(rows), Map.copyOf(places), Map.copyOf(digests));
        }
    }
}
