package org.cxmaturity.publishing.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDrawing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** How high paragraphs and rows of tables are, in points, by their styles. */
final class DocxHeights {
    private static final double TWENTIETHS = 20;
    private static final double LINES = 240;

    /** Of Arial, at a size of one. */
    private static final double LINE = 1.149;

    private static final double TEXT = 9412 / TWENTIETHS;
    private static final double BULLET = 14;
    private static final double CELL_MARGINS = 2 * 85 / TWENTIETHS;
    private static final double ROW_MARGINS = 2 * 28 / TWENTIETHS;
    private static final double RULE = 0.5;

    private final XWPFStyles styles;
    private final Map<String, Style> read = new HashMap<>();

    DocxHeights(XWPFStyles styles) {
        this.styles = styles;
    }

    /**
     * What is set in one piece, or line by line.
     *
     * @param before the space above it
     * @param height without the spaces above and below
     * @param least what of it must stand with what is above
     * @param heading what is repeated above it on a new page
     */
    record Piece(
            List<String> bookmarks,
            double before,
            double height,
            double after,
            int lines,
            double line,
            double least,
            double heading,
            boolean keepsNext,
            boolean breaksBefore) {}

    /** What a style says; null where it leaves it to the one that it is based on. */
    private record Style(
            double size,
            boolean bold,
            double before,
            double after,
            double line,
            boolean exact,
            double indent,
            boolean keepsNext,
            boolean keepsLines,
            boolean breaksBefore) {
        double lineHeight() {
            return exact ? line / TWENTIETHS : size * LINE * line / LINES;
        }
    }

    Piece of(XWPFParagraph paragraph) {
        Style style = style(paragraph.getStyle());
        double room = TEXT - style.indent() - ("ListBullet".equals(paragraph.getStyle()) ? BULLET : 0);
        int lines = lines(paragraph, style, room);
        double pictures = pictures(paragraph);
        double line = pictures > 0 ? pictures + style.lineHeight() - style.size() : style.lineHeight();
        var own = paragraph.getCTP().getPPr();
        double before = own != null && own.isSetSpacing() && own.getSpacing().isSetBefore()
                ? ((Number) own.getSpacing().getBefore()).doubleValue() / TWENTIETHS
                : style.before();
        boolean breaks = own != null && own.isSetPageBreakBefore() ? paragraph.isPageBreak() : style.breaksBefore();
        boolean whole = style.keepsLines() || lines < 4;
        double height = lines * line;
        return new Piece(
                DocxPages.bookmarks(paragraph),
                before,
                height,
                style.after(),
                whole ? 1 : lines,
                line,
                whole ? height : 2 * line,
                0,
                own != null && own.isSetKeepNext() ? paragraph.isKeepNext() : style.keepsNext(),
                breaks);
    }

    private int lines(XWPFParagraph paragraph, Style style, double room) {
        boolean strong = paragraph.getRuns().stream().anyMatch(run -> "Strong".equals(run.getStyle()))
                && paragraph.getRuns().size() == 1;
        return ArialWidths.lines(paragraph.getText(), style.bold() || strong, room / style.size());
    }

    private static double pictures(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(XWPFRun::getCTR)
                .flatMap(run -> run.getDrawingList().stream())
                .map(CTDrawing::getInlineList)
                .flatMap(List::stream)
                .map(CTInline::getExtent)
                .mapToDouble(extent -> Units.toPoints(extent.getCy()))
                .max()
                .orElse(0);
    }

    /** A piece for each row; a row is never broken. */
    List<Piece> of(XWPFTable table) {
        List<Piece> rows = new ArrayList<>();
        double heading = 0;
        for (XWPFTableRow row : table.getRows()) {
            double height = height(row, table);
            boolean keeps = row.isRepeatHeader()
                    || row.getCell(0).getParagraphs().get(0).isKeepNext();
            rows.add(new Piece(List.of(), 0, height, 0, 1, height, height, heading, keeps, false));
            heading = row.isRepeatHeader() ? height : heading;
        }
        return rows;
    }

    private double height(XWPFTableRow row, XWPFTable table) {
        double most = 0;
        for (int at = 0; at < row.getTableCells().size(); at++) {
            double width =
                    ((Number) table.getCTTbl().getTblGrid().getGridColArray(at).getW()).doubleValue() / TWENTIETHS;
            most = Math.max(most, height(row.getCell(at), width - CELL_MARGINS));
        }
        return most + ROW_MARGINS + ("ReportTable".equals(table.getStyleID()) ? RULE : 0);
    }

    private double height(XWPFTableCell cell, double width) {
        double height = 0;
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            Style style = style(paragraph.getStyle());
            height += style.before() + lines(paragraph, style, width) * style.lineHeight() + style.after();
        }
        return height;
    }

    private Style style(@Nullable String id) {
        String name = id == null ? "Normal" : id;
        Style known = read.get(name);
        if (known == null) {
            known = read(name);
            read.put(name, known);
        }
        return known;
    }

    private Style read(String id) {
        XWPFStyle style = styles.getStyle(id);
        Style below = style.getBasisStyleID() == null
                ? new Style(10.5, false, 0, 6, 276, false, 0, false, false, false)
                : read(style.getBasisStyleID());
        CTPPrGeneral paragraph = style.getCTStyle().getPPr();
        CTRPr run = style.getCTStyle().getRPr();
        CTSpacing spacing = paragraph == null ? null : paragraph.getSpacing();
        return new Style(
                run != null && run.sizeOfSzArray() > 0
                        ? number(run.getSzArray(0).getVal()) / 2
                        : below.size(),
                run != null && run.sizeOfBArray() > 0 || below.bold(),
                spacing != null && spacing.isSetBefore() ? number(spacing.getBefore()) / TWENTIETHS : below.before(),
                spacing != null && spacing.isSetAfter() ? number(spacing.getAfter()) / TWENTIETHS : below.after(),
                spacing != null && spacing.isSetLine() ? number(spacing.getLine()) : below.line(),
                spacing != null && spacing.getLineRule() == STLineSpacingRule.EXACT,
                indent(paragraph) + below.indent(),
                paragraph != null && paragraph.isSetKeepNext() || below.keepsNext(),
                paragraph != null && paragraph.isSetKeepLines() || below.keepsLines(),
                paragraph != null && paragraph.isSetPageBreakBefore() || below.breaksBefore());
    }

    private static double indent(@Nullable CTPPrGeneral paragraph) {
        if (paragraph == null || !paragraph.isSetInd()) {
            return 0;
        }
        var indents = paragraph.getInd();
        return ((indents.isSetLeft() ? number(indents.getLeft()) : 0)
                        + (indents.isSetRight() ? number(indents.getRight()) : 0))
                / TWENTIETHS;
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
