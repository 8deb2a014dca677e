package org.cxmaturity.publishing.xlsx;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.publishing.officecharts.ChartData;
import org.cxmaturity.publishing.officecharts.ChartData.Column;
import org.cxmaturity.publishing.officecharts.ChartData.Place;
import org.cxmaturity.publishing.officecharts.ChartLook;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.speech.SheetSentence;
import org.cxmaturity.speech.Speech;

/** A sheet of charts, each with its data at its right. */
final class XlsxCharts {
    private static final int WIDE = 8;
    private static final int DATA = WIDE + 1;
    private static final int LEAST_HIGH = 22;
    private static final int COLUMN = 11;
    private static final double WIDTH = WIDE * 62.0;
    private static final double ROW = 16.5;

    private final XlsxSheet page;
    private final ChartLook look;
    private final Speech speech;

    XlsxCharts(XlsxSheet page, Speech speech, Theme theme) {
        this.speech = speech;
        this.page = page;
        this.look = ChartLook.plain(theme, speech, XlsxWorkSheet.LETTERS);
    }

    void write(List<Figure> figures) {
        page.sheet().setDefaultRowHeightInPoints((float) ROW);
        page.sheet().setDefaultColumnWidth(COLUMN);
        page.sheet().setColumnWidth(DATA, 28 * 256);
        double[] widths = new double[WIDE];
        Arrays.fill(widths, COLUMN);
        page.above(speech.say(SheetSentence.CHARTS), speech.say(SheetSentence.CHARTS_ABOUT), widths);
        int top = XlsxSheet.HEADING;
        for (Figure figure : figures) {
            top = put(figure, top) + 2;
        }
        page.print(false);
        page.sheet().setRepeatingRows(null);
        page.sheet()
                .getWorkbook()
                .setPrintArea(page.sheet().getWorkbook().getSheetIndex(page.sheet()), 0, WIDE, 0, top);
    }

    /** Gives the row below it. */
    private int put(Figure figure, int top) {
        Place place = new Place(page.sheet().getSheetName(), top, DATA);
        OfficeChart chart = OfficeChart.of(figure.chart(), look, WIDTH, LEAST_HIGH * ROW, place);
        XSSFRow heading = row(top);
        XlsxSheet.text(heading.createCell(0), figure.caption(), page.styles().total("@"));
        XlsxWorkSheet.chart(
                page.sheet(),
                chart,
                new XSSFClientAnchor(0, 0, 0, 0, 0, top + 1, WIDE, top + 1 + LEAST_HIGH),
                figure.words());
        return Math.max(top + 1 + LEAST_HIGH, data(chart.data(), top));
    }

    private int data(ChartData data, int top) {
        int end = top;
        for (int at = 0; at < data.columns().size(); at++) {
            Column column = data.columns().get(at);
            cell(top, at, column.heading());
            int length = Math.max(column.words().size(), column.numbers().size());
            for (int row = 0; row < length; row++) {
                if (!column.isNumbers()) {
                    cell(top + 1 + row, at, column.words().get(row));
                } else if (column.numbers().get(row) != null) {
                    XSSFCell cell = row(top + 1 + row).createCell(DATA + at);
                    cell.setCellStyle(page.styles().input(column.format()));
                    cell.setCellValue(column.numbers().get(row));
                }
            }
            end = Math.max(end, top + 1 + length);
        }
        return end;
    }

    private void cell(int row, int column, String words) {
        XlsxSheet.text(
                row(row).createCell(DATA + column), words, page.styles().text(Kind.TEXT, Mark.NONE, false, false));
    }

    private XSSFRow row(int at) {
        XSSFRow row = page.sheet().getRow(at);
        return row == null ? page.sheet().createRow(at) : row;
    }
}
