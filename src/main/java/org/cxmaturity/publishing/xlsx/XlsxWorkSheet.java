package org.cxmaturity.publishing.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.officecharts.ChartData.Range;
import org.cxmaturity.publishing.officecharts.ChartParts;
import org.cxmaturity.publishing.officecharts.OfficeChart;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.SheetSentence;
import org.cxmaturity.speech.Speech;
import org.jspecify.annotations.Nullable;

/** A sheet to work in: a row for each task, cells that are there to be changed, formulas, lines of sums beneath, a chart. */
final class XlsxWorkSheet {
    /** Of charts, in points. */
    static final double LETTERS = 9;

    private static final float LOWEST = 18;

    private final XlsxSheet page;
    private final int tasks;
    private final List<Column> columns = new ArrayList<>();

    XlsxWorkSheet(XlsxSheet page, int tasks) {
        this.page = page;
        this.tasks = tasks;
    }

    /** What surrounds the sheet, in its language. */
    Speech speech() {
        return page.book().speech();
    }

    void column(Sentence title, Kind kind, int width) {
        column(speech().say(title), kind, width);
    }

    void column(String title, Kind kind, int width) {
        columns.add(new Column(title, kind, width));
    }

    /** Title, sentence and headings, once all columns are named. */
    void begin(String title, String about) {
        XSSFSheet sheet = page.sheet();
        double[] widths = columns.stream().mapToDouble(Column::share).toArray();
        sheet.setDefaultRowHeightInPoints(LOWEST);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round((widths[column] + 2) * 256));
        }
        page.above(title, about, widths);
        page.headings(table(), widths);
    }

    /** The table's frame, once all rows are there. */
    void end() {
        page.made(table(), last());
        page.sheet().createFreezePane(2, XlsxSheet.FIRST);
        page.print(true);
    }

    private Table table() {
        return new Table("", columns, List.of());
    }

    private int last() {
        return XlsxSheet.FIRST + tasks - 1;
    }

    /**
     * The row of a task.
     *
     * @param words what is to have room in its first columns
     */
    XSSFRow row(int task, String... words) {
        XSSFRow row = page.sheet().createRow(XlsxSheet.FIRST + task);
        XlsxSheet.high(
                row,
                List.of(words),
                false,
                columns.stream().mapToDouble(Column::share).toArray());
        return row;
    }

    void text(XSSFRow row, int column, String words) {
        XlsxSheet.text(row.createCell(column), words, page.styles().words(TextScripts.leftwards(words)));
    }

    void input(XSSFRow row, int column, String words) {
        XlsxSheet.text(row.createCell(column), words, page.styles().input("@"));
    }

    void input(XSSFRow row, int column, double number, String format) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(page.styles().input(format));
        cell.setCellValue(number);
    }

    /** A formula whose result may be changed to something else. */
    void proposed(XSSFRow row, int column, String formula, String format) {
        formula(row, column, formula, format);
        row.getCell(column).setCellStyle(page.styles().input(format));
    }

    void formula(XSSFRow row, int column, String formula, String format) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(page.styles().formula(format));
        cell.setCellFormula(formula);
    }

    /** A line under the table, an empty row apart from it. */
    XSSFRow line(int line, String label) {
        XSSFRow row = page.sheet().createRow(last() + 2 + line);
        for (int column = 0; column < columns.size(); column++) {
            row.createCell(column).setCellStyle(page.styles().total(XlsxPlan.WHOLE));
        }
        XlsxSheet.text(row.getCell(0), label, page.styles().total("@"));
        return row;
    }

    void total(XSSFRow row, int column, String formula) {
        row.getCell(column).setCellFormula(formula);
    }

    void label(XSSFRow row, int column, String words) {
        XlsxSheet.text(row.createCell(column), words, page.styles().about());
    }

    /** A result that matters most. */
    void strong(XSSFRow row, int column, String formula, String format) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(page.styles().total(format));
        cell.setCellFormula(formula);
    }

    /** The third row, between sentence and headings. */
    XSSFRow head() {
        XSSFRow row = page.sheet().getRow(XlsxSheet.HEADING - 1);
        return row == null ? page.sheet().createRow(XlsxSheet.HEADING - 1) : row;
    }

    void oneOf(int column, String... words) {
        validate(
                column,
                helper().createExplicitListConstraint(words),
                speech().say(SheetSentence.ONE_OF, String.join(", ", words)));
    }

    void number(int column, int operator, int least, int most) {
        boolean between = operator == DataValidationConstraint.OperatorType.BETWEEN;
        validate(
                column,
                between
                        ? helper().createIntegerConstraint(operator, "" + least, "" + most)
                        : helper().createDecimalConstraint(operator, "" + least, null),
                between ? speech().say(SheetSentence.WHOLE, least, most) : speech().say(SheetSentence.AT_LEAST, least));
    }

    private DataValidationHelper helper() {
        return page.sheet().getDataValidationHelper();
    }

    private void validate(int column, DataValidationConstraint constraint, String words) {
        DataValidation validation = helper().createValidation(
                        constraint, new CellRangeAddressList(XlsxSheet.FIRST, last(), column, column));
        validation.setShowErrorBox(true);
        validation.createErrorBox(columns.get(column).title(), words);
        page.sheet().addValidationData(validation);
    }

    /**
     * Marks cells of tasks where a condition holds.
     *
     * @param condition of the first task's cells
     * @param ink of the cells, or null for quiet letters
     */
    void mark(int from, int to, String condition, @Nullable Ink ink) {
        mark(new CellRangeAddress(XlsxSheet.FIRST, last(), from, to), condition, ink);
    }

    void mark(CellRangeAddress cells, String condition, @Nullable Ink ink) {
        var formatting = page.sheet().getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
        if (ink == null) {
            rule.createFontFormatting().setFontColor(page.styles().colour(Ink.QUIET));
        } else {
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(page.styles().colour(ink));
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        }
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /**
     * A chart under the lines.
     *
     * @param line the line below which it begins
     * @param columns how many it is wide
     * @param rows how many it is high
     */
    void chart(OfficeChart content, int line, int columns, int rows, String words) {
        int top = last() + 2 + line;
        chart(page.sheet(), content, new XSSFClientAnchor(0, 0, 0, 0, 0, top, columns, top + rows), words);
    }

    static void chart(XSSFSheet sheet, OfficeChart content, XSSFClientAnchor place, String words) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(place);
        ChartParts.draw(chart, content);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(TextScripts.written(words));
    }

    /** The cells of a column, for a formula in the same sheet. */
    String column(int column) {
        return name(column, 0, true) + ":" + name(column, tasks - 1, true);
    }

    /** The cells of a column and its heading, for a chart. */
    Range range(int column) {
        String sheet = quoted();
        return new Range(
                sheet + new CellReference(XlsxSheet.HEADING, column, true, true).formatAsString(),
                sheet + new CellReference(XlsxSheet.FIRST, column, true, true).formatAsString() + ":"
                        + new CellReference(last(), column, true, true).formatAsString());
    }

    /** The cells of a row from a column to another and the one that names it, for a chart. */
    Range range(int row, int from, int to) {
        String sheet = quoted();
        return new Range(
                sheet + new CellReference(row, 0, true, true).formatAsString(),
                sheet + new CellReference(row, from, true, true).formatAsString() + ":"
                        + new CellReference(row, to, true, true).formatAsString());
    }

    /** A cell of a task, for a formula in another sheet. */
    String reference(int column, int task) {
        return quoted() + name(column, task, true);
    }

    private String quoted() {
        return "'" + page.sheet().getSheetName().replace("'", "''") + "'!";
    }

    /** A cell of a task by its name; the column is always the same. */
    static String name(int column, int task, boolean relative) {
        return new CellReference(XlsxSheet.FIRST + task, column, !relative, false).formatAsString();
    }
}
