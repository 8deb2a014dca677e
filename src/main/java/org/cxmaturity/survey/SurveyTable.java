package org.cxmaturity.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvFile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workbook.SheetTexts;
import org.jspecify.annotations.Nullable;

/**
 * An export as rows of cells, whatever kind of file it came in. Rows that say nothing are left out, and so are lines above the titles
 * that fill one cell alone.
 *
 * @param sheet null for a file without sheets
 * @param damage cells that could not be read
 */
record SurveyTable(String file, @Nullable String sheet, List<List<Cell>> rows, List<Problem> damage) {
    private static final int MOST_TITLE_ROWS = 4;

    SurveyTable {
        rows = List.copyOf(rows);
        damage = List.copyOf(damage);
    }

    /**
     * A cell.
     *
     * @param text on one line
     * @param name what a spreadsheet calls it
     * @param place where problems find it
     */
    record Cell(String text, String name, String place) {
        boolean blank() {
            return text.isEmpty();
        }
    }

    /** Reads an export; refused where it is neither CSV nor a workbook, or has no rows. */
    static Result<SurveyTable> read(NamedContent file) {
        Result<SurveyTable> table = isWorkbook(file)
                ? SheetTexts.read(file).then(sheets -> ofSheets(file.name(), sheets))
                : CsvFile.read(file).map(csv -> of(file.name(), csv));
        return table.then(read -> read.rows().size() < 2
                ? Result.refused(
                        Fault.INPUT,
                        new Problem(
                                file.name(),
                                "no row below the titles",
                                "titles, and a row for each person or answer",
                                null))
                : Result.done(read));
    }

    private static boolean isWorkbook(NamedContent file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                || file.bytes().length > 1 && file.bytes()[0] == 'P' && file.bytes()[1] == 'K';
    }

    private static SurveyTable of(String file, CsvFile csv) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<CsvCell> row : csv.rows()) {
            rows.add(row.stream()
                    .map(each -> new Cell(each.plain(), each.name(), csv.place(each)))
                    .toList());
        }
        return new SurveyTable(file, null, withoutCaptions(rows), csv.damage());
    }

    private static Result<SurveyTable> ofSheets(String file, List<SheetTexts> sheets) {
        if (sheets.size() != 1) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            file,
                            sheets.isEmpty()
                                    ? "an empty workbook"
                                    : "the sheets "
                                            + String.join(
                                                    ", ",
                                                    sheets.stream()
                                                            .map(SheetTexts::name)
                                                            .toList()),
                            "one visible sheet with the answers",
                            null));
        }
        SheetTexts sheet = sheets.get(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < sheet.rows().size(); at++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < sheet.rows().get(at).size(); column++) {
                CsvCell cell = new CsvCell(sheet.rows().get(at).get(column), at + 1, 1, at + 1, column);
                cells.add(new Cell(cell.plain(), cell.name(), file + "!" + sheet.name() + "!" + cell.name()));
            }
            if (!cells.stream().allMatch(Cell::blank)) {
                rows.add(cells);
            }
        }
        return Result.done(new SurveyTable(file, sheet.name(), withoutCaptions(rows), sheet.damage()));
    }

    private static List<List<Cell>> withoutCaptions(List<List<Cell>> rows) {
        int widest = rows.stream().mapToInt(SurveyTable::filled).max().orElse(0);
        int first = 0;
        while (first < rows.size() - 1 && widest > 2 && filled(rows.get(first)) == 1) {
            first++;
        }
        return rows.subList(first, rows.size());
    }

    private static int filled(List<Cell> row) {
        return (int) row.stream().filter(each -> !each.blank()).count();
    }

    /** The cell of a row, or one without text where the row ends before. */
    Cell cell(List<Cell> row, int column) {
        if (column < row.size()) {
            return row.get(column);
        }
        Cell first = row.get(0);
        String name = CsvCell.letters(column) + first.name().replaceAll("[A-Z]", "");
        return new Cell("", name, first.place().replaceFirst("[A-Z]+[0-9]+$", name));
    }

    /** How many rows at the top are titles, as the tools write them. */
    int guessedTitleRows() {
        for (int at = 0; at < Math.min(MOST_TITLE_ROWS, rows.size()); at++) {
            if (rows.get(at).stream().anyMatch(SurveyTable::isImportId)) {
                return at + 1;
            }
        }
        List<Cell> second = rows.get(1);
        boolean parts = second.stream().anyMatch(each -> isPart(each.text()))
                || !second.isEmpty()
                        && second.get(0).blank()
                        && rows.get(0).stream().anyMatch(Cell::blank)
                        && !rows.get(0).get(0).blank();
        return parts && rows.size() > 2 ? 2 : 1;
    }

    private static boolean isImportId(Cell cell) {
        return cell.text().replace(" ", "").startsWith("{\"ImportId\"");
    }

    private static boolean isPart(String text) {
        return text.equalsIgnoreCase("Response") || text.equalsIgnoreCase("Open-Ended Response");
    }

    /** What the title rows say of each column, the parts that they say twice or that no person wrote left out. */
    List<List<String>> titles(int titleRows) {
        boolean imported =
                rows.stream().limit(titleRows).anyMatch(row -> row.stream().anyMatch(SurveyTable::isImportId));
        int width = rows.stream().limit(titleRows).mapToInt(List::size).max().orElse(0);
        List<List<String>> titles = new ArrayList<>();
        String above = "";
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>();
            for (int at = 0; at < titleRows; at++) {
                Cell cell = cell(rows.get(at), column);
                String text = cell.text();
                if (at == 0 && titleRows > 1 && !imported) {
                    above = text.isEmpty() ? above : text;
                    text = above;
                }
                if (!text.isEmpty() && !isImportId(cell) && !isPart(text) && !parts.contains(text)) {
                    parts.add(text);
                }
            }
            titles.add(parts);
        }
        return titles;
    }

    /** The titles as a mapping names them: all parts of each; the second that says the same has a number behind it. */
    List<String> names(int titleRows) {
        Map<String, Integer> alike = new HashMap<>();
        return titles(titleRows).stream()
                .map(parts -> String.join(" | ", parts))
                .map(title -> {
                    int nth = alike.merge(title, 1, Integer::sum);
                    return nth == 1 || title.isEmpty() ? title : title + " (" + nth + ")";
                })
                .toList();
    }

    /** The rows below the titles. */
    List<List<Cell>> data(int titleRows) {
        return rows.subList(Math.min(titleRows, rows.size()), rows.size());
    }
}
