package org.cxmaturity.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.cxmaturity.workbook.SavedCell;
import org.cxmaturity.workbook.SavedSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a filled-in questionnaire: its cells by the ids of rows and the keys of columns, wherever these have been moved.
 *
 * @param mark what kind of sheet it is
 */
record FilledSheet(String name, String mark, List<Line> lines) {
    /**
     * A row below the row of keys.
     *
     * @param id what stands in the hidden column; empty in a row that somebody has added
     * @param cells what stands under each key
     * @param others what stands elsewhere, printed or not
     */
    record Line(int row, String id, Map<String, SavedCell> cells, List<SavedCell> others) {}

    /** The sheet, or null where it is none of a questionnaire. */
    static @Nullable FilledSheet of(SavedSheet sheet) {
        for (Map.Entry<Integer, SortedMap<Integer, SavedCell>> row :
                sheet.rows().entrySet()) {
            for (Map.Entry<Integer, SavedCell> cell : row.getValue().entrySet()) {
                String text = cell.getValue().text();
                if (text != null && text.startsWith(Marks.VERSION)) {
                    return new FilledSheet(
                            sheet.name(), text, lines(sheet, row.getKey(), cell.getKey(), keys(row.getValue(), text)));
                }
            }
        }
        return null;
    }

    private static Map<Integer, String> keys(SortedMap<Integer, SavedCell> row, String mark) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        row.forEach((column, cell) -> {
            if (cell.text() != null && !cell.text().equals(mark)) {
                keys.put(column, cell.text());
            }
        });
        return keys;
    }

    private static List<Line> lines(SavedSheet sheet, int keysIn, int idsIn, Map<Integer, String> keys) {
        List<Line> lines = new ArrayList<>();
        sheet.rows().forEach((row, cells) -> {
            if (row != keysIn) {
                SavedCell id = cells.get(idsIn);
                Map<String, SavedCell> known = new LinkedHashMap<>();
                List<SavedCell> others = new ArrayList<>();
                cells.forEach((column, cell) -> {
                    String key = keys.get(column);
                    if (key != null) {
                        known.put(key, cell);
                    } else if (column != idsIn) {
                        others.add(cell);
                    }
                });
                lines.add(new Line(row, id == null || id.text() == null ? "" : id.text(), known, others));
            }
        });
        return lines;
    }

    /** The rows below the headings; a row that begins something else is none of them. */
    List<Line> below() {
        int heading = lines.stream()
                .filter(line -> line.id().equals(Marks.HEADING))
                .mapToInt(Line::row)
                .max()
                .orElse(-1);
        return lines.stream()
                .filter(line -> line.row() > heading && !line.id().startsWith(Marks.COMPLETE))
                .toList();
    }

    /** The list that the sheet holds; null where it holds none that is known. */
    @Nullable
    FactList list() {
        return mark.startsWith(Marks.LIST) ? FactList.of(mark.substring(Marks.LIST.length())) : null;
    }
}
