package org.cxmaturity.publishing.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Callout;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.speech.Speech;

/** Blocks as Word's paragraphs and tables. */
final class DocxBlocks {
    private final XWPFDocument file;
    private final Speech speech;
    private final DocxTables tables;
    private final DocxFigures pictures;
    private int tableCount;
    private int figureCount;

    DocxBlocks(XWPFDocument file, Theme theme, Speech speech) {
        this.speech = speech;
        this.file = file;
        this.tables = new DocxTables(file, theme);
        this.pictures = new DocxFigures(file, theme, speech);
    }

    void put(Block block) {
        if (block instanceof Paragraph paragraph) {
            put("Normal", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> put("ListBullet", item));
        } else if (block instanceof Callout callout) {
            put("Quote", callout.text());
        } else if (block instanceof Terms terms) {
            tables.terms(terms);
        } else if (block instanceof KeyFigures figures) {
            tables.keyFigures(figures);
        } else if (block instanceof Figure figure) {
            put(figure);
        } else if (block instanceof Table table) {
            tableCount++;
            caption("Table", PageSentence.TABLE, tableCount, table.caption());
            tables.put(table);
        }
    }

    private void put(Figure figure) {
        figureCount++;
        pictures.put(figure, figureCount, DocxText.paragraph(file, "Figure"));
        XWPFParagraph caption = caption("Figure", PageSentence.FIGURE, figureCount, figure.caption());
        if (figure.below().isEmpty()) {
            // A caption keeps what follows with it, which is the next chapter here.
            caption.setKeepNext(false);
        }
        put("Note", Text.of(figure.below()));
    }

    private XWPFParagraph caption(String kind, PageSentence name, int number, String words) {
        XWPFParagraph caption = DocxText.paragraph(file, "Caption");
        caption.createRun().setText(speech.say(name) + " ");
        DocxFields.number(caption, kind, number);
        if (!words.isBlank()) {
            DocxText.put(caption, ": " + words);
        }
        return caption;
    }

    private void put(String style, Text text) {
        if (!text.isEmpty()) {
            DocxText.put(DocxText.paragraph(file, style), text);
        }
    }
}
