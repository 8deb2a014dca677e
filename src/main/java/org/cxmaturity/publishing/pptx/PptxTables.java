package org.cxmaturity.publishing.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.cxmaturity.publishing.CellShade;
import org.cxmaturity.publishing.Colour;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.ColumnWidths;
import org.cxmaturity.publishing.LineCount;
import org.cxmaturity.publishing.SlideBox;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.pptx.PptxText.Look;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.speech.Speech;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Tables on slides, cut where they are too long. */
final class PptxTables {
    private static final double SMALLER = 0.8;
    private static final double LEAST_SIZE = 10;
    private static final double ACROSS = 5;
    private static final double ABOVE = 3;
    private static final double TERM_SHARE = 0.22;

    /** A program that lacks the theme's font may set a wider one. */
    private static final double WIDER = 1.2;

    private final Colours colours;
    private final Speech speech;

    PptxTables(Theme theme, Speech speech) {
        this.speech = speech;
        this.colours = Colours.onPaper(theme);
    }

    /** What stands in place of what has no room. */
    String more(int left) {
        return speech.say(PageSentence.MORE, left);
    }

    /** A row as it is drawn. */
    private record Line(List<Cell> cells, Look look, Ink rule, boolean last) {}

    double height(Table table, double size, double width) {
        double[] widths = widths(table, size, width);
        return lines(table, letters(size)).stream()
                .mapToDouble(line -> height(line, widths))
                .sum();
    }

    double height(Terms terms, double size, double width) {
        double[] widths = {width * TERM_SHARE, width * (1 - TERM_SHARE)};
        return lines(terms, size).stream()
                .mapToDouble(line -> height(line, widths))
                .sum();
    }

    void put(XSLFSlide slide, Table table, SlideBox box, double size) {
        double letters = letters(size);
        double[] widths = widths(table, size, box.width());
        List<Line> shown = cut(table, letters, widths, box.height());
        XSLFTable made = draw(slide, shown, widths, box);
        for (int row = 0; row < shown.size(); row++) {
            for (int column = 1; column < widths.length; column++) {
                if (table.columns().get(column).kind() == Kind.NUMBER) {
                    made.getCell(row, column).getTextParagraphs().forEach(each -> each.setTextAlign(TextAlign.RIGHT));
                }
            }
        }
        made.getCTTable().getTblPr().setFirstRow(true);
        describe(made, table.caption());
    }

    void put(XSLFSlide slide, Terms terms, SlideBox box, double size) {
        double[] widths = {box.width() * TERM_SHARE, box.width() * (1 - TERM_SHARE)};
        if (!terms.terms().isEmpty()) {
            draw(slide, lines(terms, size), widths, box);
        }
    }

    private static double letters(double size) {
        return Math.max(LEAST_SIZE, Math.round(size * SMALLER));
    }

    private static double[] widths(Table table, double size, double width) {
        return ColumnWidths.of(table, width, letters(size) * WIDER, 2 * ACROSS + 1);
    }

    /** As many rows as there is room for, what is left out counted, and the totals. */
    private List<Line> cut(Table table, double letters, double[] widths, double room) {
        List<Line> all = lines(table, letters);
        double whole = all.stream().mapToDouble(line -> height(line, widths)).sum();
        if (whole <= room + 1) {
            return all;
        }
        int end = 1 + table.rows().size();
        double used = height(all.get(0), widths) + letters * LineCount.HEIGHT + 2 * ABOVE;
        used += all.subList(end, all.size()).stream()
                .mapToDouble(line -> height(line, widths))
                .sum();
        List<Line> shown = new ArrayList<>(all.subList(0, 1));
        int at = 1;
        while (at < end && used + height(all.get(at), widths) <= room) {
            used += height(all.get(at), widths);
            shown.add(all.get(at));
            at++;
        }
        List<Cell> cells = new ArrayList<>(Collections.nCopies(widths.length, Cell.empty()));
        cells.set(0, Cell.of(more(end - at)));
        shown.add(new Line(cells, Look.quiet(letters), Ink.LINE, true));
        shown.addAll(all.subList(end, all.size()));
        return shown;
    }

    private static List<Line> lines(Table table, double size) {
        List<Line> lines = new ArrayList<>();
        List<Cell> heading =
                table.columns().stream().map(column -> Cell.of(column.title())).toList();
        lines.add(new Line(heading, Look.main(size), Ink.MAIN, false));
        table.rows().forEach(row -> lines.add(new Line(row, Look.plain(size), Ink.LINE, false)));
        table.footers().forEach(row -> lines.add(new Line(row, Look.strong(size), Ink.LINE, false)));
        return lines;
    }

    private static List<Line> lines(Terms terms, double size) {
        return terms.terms().stream()
                .map(term -> new Line(
                        List.of(Cell.of(Text.strong(term.term())), Cell.of(term.meaning())),
                        Look.plain(size),
                        Ink.PAPER,
                        false))
                .toList();
    }

    private static double height(Line line, double[] widths) {
        double most = line.look().size() * LineCount.HEIGHT;
        for (int column = 0; column < widths.length && !line.last(); column++) {
            Text text = line.look().bold()
                    ? Text.strong(line.cells().get(column).text().words())
                    : line.cells().get(column).text();
            most = Math.max(most, PptxBlocks.lines(text, line.look().size(), widths[column] - 2 * ACROSS));
        }
        return most + 2 * ABOVE;
    }

    private XSLFTable draw(XSLFSlide slide, List<Line> lines, double[] widths, SlideBox box) {
        XSLFTable table = slide.createTable(lines.size(), widths.length);
        double height = 0;
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            table.setRowHeight(row, height(line, widths));
            height += height(line, widths);
            for (int column = 0; column < widths.length; column++) {
                draw(table.getCell(row, column), line, line.cells().get(column));
            }
            if (line.last() && widths.length > 1) {
                table.mergeCells(row, row, 0, widths.length - 1);
            }
        }
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        table.setAnchor(new SlideBox(box.x(), box.y(), Arrays.stream(widths).sum(), height).rectangle());
        return table;
    }

    private void draw(XSLFTableCell drawn, Line line, Cell cell) {
        PptxText.emptied(drawn);
        XSLFTextParagraph paragraph = PptxText.add(drawn, cell.text(), line.look());
        paragraph.setTextAlign(TextAlign.LEFT);
        drawn.setLeftInset(ACROSS);
        drawn.setRightInset(ACROSS);
        drawn.setTopInset(ABOVE);
        drawn.setBottomInset(ABOVE);
        drawn.setVerticalAlignment(line.rule() == Ink.MAIN ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        if (line.rule() != Ink.PAPER) {
            drawn.setBorderWidth(BorderEdge.bottom, line.rule() == Ink.MAIN ? 1 : 0.5);
            drawn.setBorderColor(BorderEdge.bottom, colours.of(line.rule()).painted());
        }
        Colour shade = CellShade.shade(cell.mark(), colours);
        if (shade != null) {
            drawn.setFillColor(shade.painted());
        }
    }

    private static void describe(XSLFTable table, String caption) {
        CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(TextScripts.written(caption));
    }
}
