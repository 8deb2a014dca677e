package org.cxmaturity.publishing.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.cxmaturity.publishing.CellShade;
import org.cxmaturity.publishing.Colour;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.ColumnWidths;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.KeyFigure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables, and what is set side by side, as Word's tables. Widths are in twentieths of a point. */
final class DocxTables {
    private static final int WHOLE = 9412;
    private static final double TWENTIETHS = 20;
    private static final double LETTERS = 9 * TWENTIETHS;

    /** A program that lacks the theme's font may set a wider one. */
    private static final double WIDER = 1.15;

    private static final double PADDING = 2 * 85 + 20;
    private static final int MOST_SIDE_BY_SIDE = 5;
    private static final int SHORT = 7;
    private static final double TERM_SHARE = 0.3;
    private static final double VALUE = 24 * TWENTIETHS;
    private static final double SMALL_VALUE = 14 * TWENTIETHS;
    private static final double GUTTER = 170;

    private final XWPFDocument file;
    private final Colours colours;
    private final double letters;

    DocxTables(XWPFDocument file, Theme theme) {
        this.file = file;
        this.colours = Colours.onPaper(theme);
        this.letters = LETTERS * (theme.font().isBlank() ? 1 : WIDER);
    }

    void put(Table table) {
        int columns = table.columns().size();
        int last = table.rows().size() + table.totals().size();
        XWPFTable made = made("ReportTable", 1 + last, ColumnWidths.of(table, WHOLE, letters, PADDING));
        made.getCTTbl().getTblPr().addNewTblCaption().setVal(TextScripts.written(table.caption()));
        made.getRow(0).setRepeatHeader(true);
        for (int at = 0; at < columns; at++) {
            Column column = table.columns().get(at);
            text(made.getRow(0).getCell(at), "TableHeading", Text.of(column.title()), column.kind());
        }
        for (int at = 0; at < table.rows().size(); at++) {
            put(table, table.rows().get(at), made.getRow(at + 1));
        }
        totals(table, made);
        keep(made, table.totals().size() + 1);
        space();
    }

    /** A short table stays on one page; of a longer one, neither its first row nor its last ones stand alone. */
    private static void keep(XWPFTable table, int ending) {
        int rows = table.getNumberOfRows();
        for (int at = 0; at < rows - 1; at++) {
            if (rows <= SHORT || at < 1 || at >= rows - 1 - ending) {
                table.getRow(at).getTableCells().stream()
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .forEach(paragraph -> paragraph.setKeepNext(true));
            }
        }
    }

    private void put(Table table, List<Cell> cells, XWPFTableRow row) {
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            Kind kind = table.columns().get(at).kind();
            text(row.getCell(at), "TableText", cell.text(), kind);
            Colour shade = CellShade.shade(cell.mark(), colours);
            if (shade != null) {
                row.getCell(at).setColor(shade.hex());
            }
        }
    }

    private void totals(Table table, XWPFTable made) {
        List<List<Cell>> lines = table.footers();
        for (int line = 0; line < lines.size(); line++) {
            XWPFTableRow row = made.getRow(1 + table.rows().size() + line);
            for (int at = 0; at < table.columns().size(); at++) {
                Kind kind = at == 0 ? Kind.TEXT : Kind.NUMBER;
                text(row.getCell(at), "TableTotal", lines.get(line).get(at).text(), kind);
            }
        }
    }

    void terms(Terms terms) {
        double first = WHOLE * TERM_SHARE;
        if (terms.terms().isEmpty()) {
            return;
        }
        XWPFTable made = made("PlainTable", terms.terms().size(), first, WHOLE - first);
        for (int at = 0; at < terms.terms().size(); at++) {
            Term term = terms.terms().get(at);
            text(made.getRow(at).getCell(0), "Term", Text.of(term.term()), Kind.TEXT);
            text(made.getRow(at).getCell(1), "TermMeaning", term.meaning(), Kind.TEXT);
        }
        space();
    }

    void keyFigures(KeyFigures all) {
        int count = all.figures().size();
        int rows = rows(all);
        for (int row = 0; row < rows; row++) {
            int across = (count + rows - 1) / rows;
            List<KeyFigure> here = all.figures().subList(row * across, Math.min(count, (row + 1) * across));
            double[] widths = new double[across];
            Arrays.fill(widths, (double) WHOLE / across);
            String style = longest(all) * VALUE <= room(across) ? "KeyFigure" : "KeyFigureSmall";
            XWPFTable made = made("PlainTable", 1, widths);
            for (int at = 0; at < here.size(); at++) {
                XWPFTableCell cell = made.getRow(0).getCell(at);
                text(cell, style, Text.of(here.get(at).value()), Kind.TEXT);
                XWPFParagraph label = cell.addParagraph();
                label.setStyle("KeyFigureLabel");
                DocxText.put(label, here.get(at).label());
            }
            space();
        }
    }

    /** As few as give the longest value room in the smaller size, so that no word is broken; all stand in one size. */
    private static int rows(KeyFigures all) {
        int count = all.figures().size();
        int rows = Math.max(1, (count + MOST_SIDE_BY_SIDE - 1) / MOST_SIDE_BY_SIDE);
        while (rows < count && longest(all) * SMALL_VALUE > room((count + rows - 1) / rows)) {
            rows++;
        }
        return rows;
    }

    private static double room(int across) {
        return (double) WHOLE / across - GUTTER;
    }

    /** How wide the longest value is at a size of one. */
    private static double longest(KeyFigures all) {
        return all.figures().stream()
                .mapToDouble(each -> ArialWidths.ems(each.value(), true))
                .max()
                .orElse(0);
    }

    private XWPFTable made(String style, int rows, double... widths) {
        XWPFTable table = file.createTable(rows, widths.length);
        table.removeBorders();
        table.setStyleID(style);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow("1");
        table.setWidth(WHOLE);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (double width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width)));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int at = 0; at < widths.length; at++) {
                width(row.getCell(at), Math.round(widths[at]));
            }
        }
        return table;
    }

    private static void width(XWPFTableCell cell, long twentieths) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twentieths));
    }

    private static void text(XWPFTableCell cell, String style, Text text, Kind kind) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setStyle(style);
        DocxText.put(paragraph, text);
        // Word means the end of a line by right, and a line that is read from right to left ends at the left.
        if (kind == Kind.NUMBER ^ TextScripts.leftwards(text.words())) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    /** Sets a table apart from what follows, also from another table, which would become one with it. */
    private void space() {
        DocxText.paragraph(file, "AfterTable");
    }
}
