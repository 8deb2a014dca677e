package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.conditions.BandTable;
import org.cxmaturity.conditions.NumberRange;
import org.cxmaturity.tablecheck.DmnAnalyser.Clash;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/** Says in the analyst's words, by cell, where a table leaves a case open or decides it twice. */
final class GapsAndOverlaps {
    /** More would not be read. */
    private static final int MOST = 25;

    private final AnalysisContext context;
    private final BandTable table;

    GapsAndOverlaps(AnalysisContext context, BandTable table) {
        this.context = context;
        this.table = table;
    }

    void tell(DmnAnalyser.Found found) {
        List<OpenCases> open = OpenCases.of(table.axes(), found.gaps());
        open.stream().limit(MOST).forEach(this::gap);
        Map<List<Integer>, List<NumberRange>> pairs = pairs(found.overlaps());
        pairs.entrySet().stream().limit(MOST).forEach(pair -> overlap(pair.getKey(), pair.getValue()));
        more(Kind.GAP, open.size(), "more cases without a row", "a row for every case");
        more(Kind.OVERLAP, pairs.size(), "more pairs of rows that match the same case", "one row a case");
    }

    private void more(Kind kind, int count, String found, String expected) {
        if (count > MOST) {
            error(kind, sheet(), (count - MOST) + " " + found, expected, null, List.of());
        }
    }

    private String sheet() {
        return CellPlace.of(table.spec());
    }

    private void error(
            Kind kind, String place, String found, String expected, @Nullable String maybe, List<String> others) {
        context.add(Severity.ERROR, kind, place, found, expected, maybe, others);
    }

    private void gap(OpenCases open) {
        Mending mending = mending(open.first());
        String row = table.axes().size() > 1 ? "one row with " + open.cells() : null;
        error(
                Kind.GAP,
                mending == null ? sheet() : mending.place,
                "no row for " + text(open),
                "a row for every case",
                mending == null ? row : mending.value,
                List.of());
    }

    /** The pairs of rows that match the same case, each with the first such cases. */
    private static Map<List<Integer>, List<NumberRange>> pairs(List<Clash> clashes) {
        Map<List<Integer>, List<NumberRange>> pairs = new LinkedHashMap<>();
        for (Clash clash : clashes) {
            List<Integer> rows = clash.rows().stream().sorted().toList();
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    pairs.putIfAbsent(List.of(rows.get(i), rows.get(j)), clash.box());
                }
            }
        }
        return pairs;
    }

    private void overlap(List<Integer> pair, List<NumberRange> box) {
        Row one = table.rows().get(pair.get(0));
        Row other = table.rows().get(pair.get(1));
        String first = context.place(one, "id");
        error(
                Kind.OVERLAP,
                context.place(other, "id"),
                other.id() + ", which matches cases that " + one.id() + " matches too, such as " + example(box),
                "one row a case; the other is at " + first,
                null,
                List.of(first));
    }

    private String text(OpenCases open) {
        String example = example(open.first());
        String text = open.text().isEmpty() ? "any case" : open.text();
        return table.axes().size() == 1 || text.equals(example) ? text : text + ", such as " + example;
    }

    private String example(List<NumberRange> box) {
        return table.example(box.stream().map(NumberRange::from).toList());
    }

    private record Mending(String place, String value) {}

    /** In a table of bands of one number, the cell of the band above, which could begin where the gap does. */
    private @Nullable Mending mending(List<NumberRange> box) {
        if (table.axes().size() != 1 || !table.axes().get(0).values().isEmpty()) {
            return null;
        }
        BigDecimal above = box.get(0).below();
        BigDecimal from = box.get(0).from();
        for (Column column : table.axes().get(0).columns()) {
            boolean starts = column.operator() == Operator.AT_LEAST;
            BigDecimal edge = starts ? above : from;
            for (Row row : table.rows()) {
                Object cell = column.of(row);
                if (cell != null && edge != null && new BigDecimal(cell.toString()).compareTo(edge) == 0) {
                    BigDecimal value = starts ? from : above;
                    String written = value == null ? "*" : value.toPlainString();
                    return new Mending(context.place(row, column.name()), written + " in this cell");
                }
            }
        }
        return null;
    }
}
