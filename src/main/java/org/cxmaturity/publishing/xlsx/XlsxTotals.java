package org.cxmaturity.publishing.xlsx;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Table.Rule;
import org.jspecify.annotations.Nullable;

/** The lines under a table, an empty row apart from it so that the filter leaves them alone. Sums follow filter and edits. */
record XlsxTotals(XSSFSheet sheet, XlsxStyles styles, Table table, int first, int last) {
    /** SUBTOTAL's number for a sum over the rows that are shown. */
    private static final int SUM_OF_SHOWN = 109;

    void write() {
        for (int line = 0; line < table.totals().size(); line++) {
            XSSFRow row = sheet.createRow(at(line));
            XSSFCell label = row.createCell(0);
            label.setCellStyle(styles.total("@"));
            label.setCellValue(TextScripts.written(table.totals().get(line).label()));
            for (int column = 1; column < table.columns().size(); column++) {
                XSSFCell cell = row.createCell(column);
                cell.setCellStyle(styles.total(XlsxSheet.format(table, column)));
                put(cell, line, column);
            }
        }
    }

    private int at(int line) {
        return last + 2 + line;
    }

    private void put(XSSFCell cell, int line, int column) {
        switch (table.totals().get(line).rule()) {
            case SUM -> {
                if (table.columns().get(column).kind() == Kind.NUMBER) {
                    cell.setCellFormula(
                            "SUBTOTAL(" + SUM_OF_SHOWN + "," + name(first, column) + ":" + name(last, column) + ")");
                }
            }
            case LIMIT -> {
                BigDecimal limit = limit(line, column);
                if (limit != null) {
                    cell.setCellValue(limit.doubleValue());
                }
            }
            case LEFT -> {
                int limits = above(line, Rule.LIMIT);
                int sums = above(line, Rule.SUM);
                boolean counts = table.columns().get(column).kind() == Kind.NUMBER;
                if (counts && sums >= 0 && limits >= 0 && limit(limits, column) != null) {
                    cell.setCellFormula(name(at(limits), column) + "-" + name(at(sums), column));
                }
            }
        }
    }

    private @Nullable BigDecimal limit(int line, int column) {
        List<@Nullable BigDecimal> limits = table.totals().get(line).limits();
        return column < limits.size() ? limits.get(column) : null;
    }

    /** The nearest line above that comes about so, or -1. */
    private int above(int line, Rule rule) {
        int at = line - 1;
        while (at >= 0 && table.totals().get(at).rule() != rule) {
            at--;
        }
        return at;
    }

    private static String name(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
