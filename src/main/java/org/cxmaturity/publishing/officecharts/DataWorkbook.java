package org.cxmaturity.publishing.officecharts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.publishing.OfficeSkeleton;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.officecharts.ChartData.Column;

/** The small workbook behind a chart, which opens when its data are edited. Its text is never a formula. */
final class DataWorkbook {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml");

    /** The name of its sheet. */
    static final String SHEET = "Data";

    /** The style of a cell that holds a day. */
    private static final String DAY = " s=\"2\"";

    private DataWorkbook() {}

    static byte[] of(ChartData data) {
        int length = data.columns().stream()
                .mapToInt(column ->
                        Math.max(column.words().size(), column.numbers().size()))
                .max()
                .orElse(0);
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row <= length; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < data.columns().size(); column++) {
                cells.add(cell(data.columns().get(column), column, row));
            }
            rows.append("<row r=\"")
                    .append(row + 1)
                    .append("\">")
                    .append(String.join("", cells))
                    .append("</row>");
        }
        return OfficeSkeleton.packed("chart/", PARTS, Map.of("sheet", SHEET, "rows", rows.toString()));
    }

    private static String cell(Column column, int at, int row) {
        String name = ChartData.letters(at) + (row + 1);
        if (row == 0) {
            return words(name, column.heading());
        }
        if (!column.isNumbers()) {
            return row <= column.words().size() ? words(name, column.words().get(row - 1)) : "";
        }
        Double number = row <= column.numbers().size() ? column.numbers().get(row - 1) : null;
        return number == null
                ? ""
                : "<c r=\"" + name + "\"" + (column.format().equals(ChartData.DAY) ? DAY : "") + "><v>"
                        + ChartXml.number(number) + "</v></c>";
    }

    private static String words(String name, String words) {
        return "<c r=\"" + name + "\" t=\"inlineStr\" s=\"1\"><is><t xml:space=\"preserve\">"
                + TextScripts.escaped(words) + "</t></is></c>";
    }
}
