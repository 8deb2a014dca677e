package org.cxmaturity.service.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.model.NearestName;

/** What a column of a pasted list of people says. */
enum PastedColumn {
    NAME("name", "full name", "person", "who", "respondent", "employee"),
    EMAIL("e-mail", "email", "mail", "e-mail address", "email address", "address"),
    ROLE("role", "job title", "title", "position", "job", "function"),
    DEPARTMENT("department", "team", "unit", "dept", "area", "division");

    private final List<String> titles;

    PastedColumn(String... titles) {
        this.titles = List.of(titles);
    }

    private boolean titled(CsvCell cell) {
        String letters = NearestName.letters(cell.plain());
        return titles.stream().anyMatch(each -> NearestName.letters(each).equals(letters));
    }

    /** Whether a row says what the columns are: it names the one that nobody can do without, and nobody's address. */
    static boolean isHeader(List<CsvCell> row) {
        return row.stream().anyMatch(NAME::titled)
                && row.stream().noneMatch(cell -> cell.text().contains("@"));
    }

    /** The places of columns by their titles. */
    static Map<PastedColumn, Integer> byTitles(List<CsvCell> row) {
        Map<PastedColumn, Integer> places = new EnumMap<>(PastedColumn.class);
        for (CsvCell cell : row) {
            for (PastedColumn each : values()) {
                if (each.titled(cell)) {
                    places.putIfAbsent(each, cell.column());
                }
            }
        }
        return places;
    }

    /**
     * The places of columns by what stands in them: an address has an at sign, a department is one of the client's, a role has words
     * that the catalogue uses. What is left over is in the order of name, role, department.
     */
    static Map<PastedColumn, Integer> byContents(
            List<List<CsvCell>> rows, Predicate<String> department, Predicate<String> role) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> left = new ArrayList<>(IntStream.range(0, width).boxed().toList());
        Map<PastedColumn, Integer> places = new EnumMap<>(PastedColumn.class);
        take(EMAIL, places, left, rows, text -> text.contains("@"), 0);
        take(DEPARTMENT, places, left, rows, department, 1);
        take(ROLE, places, left, rows, role, 1);
        for (PastedColumn each : List.of(NAME, ROLE, DEPARTMENT)) {
            if (!places.containsKey(each) && !left.isEmpty()) {
                places.put(each, left.remove(0));
            }
        }
        return places;
    }

    /** Takes the column where most cells are such, at least half of those that say something; some others have to be left over. */
    private static void take(
            PastedColumn column,
            Map<PastedColumn, Integer> places,
            List<Integer> left,
            List<List<CsvCell>> rows,
            Predicate<String> such,
            int over) {
        double best = 0.5;
        Integer place = null;
        for (Integer at : left) {
            List<String> cells = rows.stream()
                    .filter(row -> at < row.size() && !row.get(at).blank())
                    .map(row -> row.get(at).plain())
                    .toList();
            double share =
                    cells.isEmpty() ? 0 : (double) cells.stream().filter(such).count() / cells.size();
            if (share >= best && (place == null || share > best)) {
                best = share;
                place = at;
            }
        }
        if (place != null && left.size() > over) {
            places.put(column, place);
            left.remove(place);
        }
    }

    /** What it is called in a sentence. */
    String words() {
        return this == EMAIL ? "e-mail" : name().toLowerCase(Locale.ROOT);
    }
}
