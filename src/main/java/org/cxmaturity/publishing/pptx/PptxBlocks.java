package org.cxmaturity.publishing.pptx;

import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.cxmaturity.publishing.LineCount;
import org.cxmaturity.publishing.SlideBox;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Callout;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.KeyFigure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.TextWidth;
import org.cxmaturity.publishing.pptx.PptxText.Look;
import org.cxmaturity.speech.Speech;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Blocks on slides: how high they are at a size, and how they are drawn. */
final class PptxBlocks {
    private static final double CAPTION = 10;
    private static final double CAPTION_LINE = 18;
    private static final double INDENT = 16;
    private static final double BETWEEN = 0.4;
    private static final double PADDING = 10;
    private static final double BAR = 4;
    private static final double GUTTER = 20;
    private static final double VALUE = 1.9;
    private static final double LABEL = 12;
    private static final double ROUNDING = 0.01;
    private static final double LEAST_KEY_WIDTH = 120;

    private final PptxFigures pictures;
    private final PptxTables tables;

    PptxBlocks(XMLSlideShow show, Theme theme, Speech speech) {
        this.pictures = new PptxFigures(show, theme, speech);
        this.tables = new PptxTables(theme, speech);
    }

    double height(Block block, double size, double width) {
        if (block instanceof Paragraph paragraph) {
            return lines(paragraph.text(), size, width);
        } else if (block instanceof Callout callout) {
            return lines(callout.text(), size, width - BAR - 2 * PADDING) + 2 * PADDING;
        } else if (block instanceof Bullets bullets) {
            return bullets.items().stream()
                    .mapToDouble(item -> item(item, size, width))
                    .sum();
        } else if (block instanceof KeyFigures figures) {
            return rows(figures, width) * keyRow(figures, size, width);
        } else if (block instanceof Terms terms) {
            return tables.height(terms, size, width);
        } else if (block instanceof Table table) {
            return tables.height(table, size, width);
        }
        throw new IllegalArgumentException(block.toString());
    }

    void put(XSLFSlide slide, Block block, SlideBox box, double size) {
        if (block instanceof Paragraph paragraph) {
            PptxText.add(text(slide, box), cut(paragraph.text(), box, size), Look.plain(size));
        } else if (block instanceof Callout callout) {
            put(slide, callout, box, size);
        } else if (block instanceof Bullets bullets) {
            put(slide, bullets.items(), box, size);
        } else if (block instanceof KeyFigures figures) {
            put(slide, figures, box, size);
        } else if (block instanceof Terms terms) {
            tables.put(slide, terms, box, size);
        } else if (block instanceof Table table) {
            tables.put(slide, table, box, size);
        } else if (block instanceof Figure figure) {
            if (figure.caption().isEmpty()) {
                pictures.put(slide, figure, box);
                return;
            }
            pictures.put(slide, figure, box.strip(0, box.height() - CAPTION_LINE));
            SlideBox below = box.strip(box.height() - CAPTION_LINE + 4, CAPTION_LINE);
            PptxText.add(text(slide, below), Text.of(figure.caption()), Look.quiet(CAPTION));
        }
    }

    private void put(XSLFSlide slide, Callout callout, SlideBox box, double size) {
        field(slide, box, STSchemeColorVal.BG_2);
        field(slide, new SlideBox(box.x(), box.y(), BAR, box.height()), STSchemeColorVal.ACCENT_2);
        SlideBox inner = new SlideBox(
                box.x() + BAR + PADDING,
                box.y() + PADDING,
                box.width() - BAR - 2 * PADDING,
                box.height() - 2 * PADDING);
        PptxText.add(text(slide, inner), cut(callout.text(), inner, size), Look.plain(size));
    }

    /** What has room of a text; it seldom lacks it, as a smaller size comes first. */
    private static Text cut(Text text, SlideBox box, double size) {
        int room = Math.max(1, (int) (box.height() / (size * LineCount.HEIGHT) + ROUNDING));
        return lines(text, size, box.width()) <= box.height() + 1
                ? text
                : Text.of(LineCount.cut(text.words(), false, box.width() / size, room));
    }

    /** What stands under blocks when others have no room. */
    void more(XSLFSlide slide, int left, SlideBox box) {
        PptxText.add(text(slide, box), Text.of(tables.more(left)), Look.quiet(CAPTION));
    }

    private static void field(XSLFSlide slide, SlideBox box, STSchemeColorVal.Enum colour) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setAnchor(box.rectangle());
        CTShape xml = (CTShape) shape.getXmlObject();
        xml.getSpPr().addNewSolidFill().addNewSchemeClr().setVal(colour);
        xml.getSpPr().addNewLn().addNewNoFill();
    }

    private void put(XSLFSlide slide, List<Text> items, SlideBox box, double size) {
        XSLFTextBox shape = text(slide, box);
        int fit = fit(items, box, size);
        for (Text item : items.subList(0, fit)) {
            XSLFTextParagraph paragraph = PptxText.add(shape, item, Look.plain(size));
            paragraph.setLeftMargin(INDENT);
            paragraph.setIndent(-INDENT);
            paragraph.setBulletCharacter("•");
            paragraph.setSpaceAfter(-size * BETWEEN);
        }
        if (fit < items.size()) {
            PptxText.add(shape, Text.of(tables.more(items.size() - fit)), Look.quiet(size));
        }
    }

    private static int fit(List<Text> items, SlideBox box, double size) {
        double room = box.height() + 1;
        double all = items.stream()
                .mapToDouble(item -> item(item, size, box.width()))
                .sum();
        if (all <= room) {
            return items.size();
        }
        double used = size * LineCount.HEIGHT;
        int fit = 0;
        while (used + item(items.get(fit), size, box.width()) <= room) {
            used += item(items.get(fit), size, box.width());
            fit++;
        }
        return fit;
    }

    private static double item(Text item, double size, double width) {
        return lines(item, size, width - INDENT) + size * BETWEEN;
    }

    private void put(XSLFSlide slide, KeyFigures all, SlideBox box, double size) {
        int rows = rows(all, box.width());
        int across = (all.figures().size() + rows - 1) / rows;
        double width = (box.width() - GUTTER * (across - 1)) / across;
        double value = value(all, size, width);
        for (int at = 0; at < all.figures().size(); at++) {
            KeyFigure figure = all.figures().get(at);
            SlideBox cell = new SlideBox(
                    box.x() + at % across * (width + GUTTER),
                    box.y() + at / across * box.height() / rows,
                    width,
                    box.height() / rows);
            XSLFTextBox shape = text(slide, cell);
            PptxText.add(shape, Text.of(figure.value()), Look.main(value));
            PptxText.add(shape, Text.of(figure.label()), Look.quiet(LABEL));
        }
    }

    private static int rows(KeyFigures all, double width) {
        int fit = Math.max(1, (int) ((width + GUTTER) / (LEAST_KEY_WIDTH + GUTTER)));
        return Math.max(1, (all.figures().size() + fit - 1) / fit);
    }

    private static double keyRow(KeyFigures all, double size, double whole) {
        int rows = rows(all, whole);
        int across = Math.max(1, (all.figures().size() + rows - 1) / rows);
        double width = (whole - GUTTER * (across - 1)) / across;
        double labels = all.figures().stream()
                .mapToDouble(each -> lines(Text.of(each.label()), LABEL, width))
                .max()
                .orElse(0);
        return value(all, size, width) * LineCount.HEIGHT + labels;
    }

    /** All values stand in one size, in which the longest has room. */
    private static double value(KeyFigures all, double size, double width) {
        double longest = all.figures().stream()
                .mapToDouble(each -> TextWidth.ems(each.value(), true))
                .max()
                .orElse(1);
        return Math.floor(Math.min(size * VALUE, width / Math.max(longest, 1)));
    }

    static double lines(Text text, double size, double width) {
        boolean bold = text.runs().stream().anyMatch(run -> run.tone() == Text.Tone.STRONG);
        return LineCount.count(text.words(), bold, width / size) * size * LineCount.HEIGHT;
    }

    static XSLFTextBox text(XSLFSlide slide, SlideBox box) {
        XSLFTextBox shape = slide.createTextBox();
        shape.setAnchor(box.rectangle());
        return PptxText.emptied(shape);
    }
}
