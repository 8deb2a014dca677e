package org.cxmaturity.publishing.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cxmaturity.publishing.OfficeSkeleton;
import org.cxmaturity.publishing.ReproduciblePackage;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.speech.Speech;

/** Documents as Word files that can be edited further: all looks are styles, all numbers of tables, figures and pages are fields. */
public final class Docx {
    private static final List<String> PARTS = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/styles.xml",
            "word/numbering.xml",
            "word/settings.xml",
            "word/fontTable.xml",
            "word/footer1.xml");
    private static final int DEEPEST_HEADING = 3;

    /** Twentieths of a point. */
    private static final int ROOM = 560;

    private final XWPFDocument file;
    private final DocxBlocks blocks;
    private final DocxContents contents;

    private Docx(XWPFDocument file, Theme theme, Speech speech) {
        this.file = file;
        this.blocks = new DocxBlocks(file, theme, speech);
        this.contents = new DocxContents(file, speech);
    }

    /** The document as a file. */
    public static byte[] of(Document document, Theme theme) {
        try (XWPFDocument file = new XWPFDocument(OfficeSkeleton.of(
                "docx/",
                PARTS,
                OfficeSkeleton.values(
                        theme, theme.foot(document.foot()), document.speech().tag())))) {
            Docx docx = new Docx(file, theme, document.speech());
            docx.cover(document, theme);
            docx.contents.list(document.sections());
            docx.chapters(document.sections());
            docx.contents.number();
            return ReproduciblePackage.of(
                    file,
                    document.title(),
                    document.subject(),
                    document.on(),
                    document.speech().tag(),
                    theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover(Document document, Theme theme) {
        if (theme.logo() != null) {
            new DocxFigures(file, theme, document.speech()).logo(theme.logo(), DocxText.paragraph(file, "CoverText"));
        }
        line("CoverSubject", document.subject());
        line("Title", document.title());
        line("Subtitle", document.subtitle());
        String day = document.speech().day(document.on());
        line("CoverText", document.subtitle().contains(day) ? "" : day);
        line("CoverText", theme.name());
    }

    private void line(String style, String words) {
        if (!words.isBlank()) {
            XWPFParagraph line = DocxText.paragraph(file, style);
            DocxText.put(line, words);
            if (TextScripts.leftwards(words)) {
                // The end of a line that is read from right to left: all lines of the cover stand at the left.
                line.setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }

    /** The first one stands alone after the contents. */
    private void chapters(List<DocumentSection> chapters) {
        for (int at = 0; at < chapters.size(); at++) {
            XWPFParagraph heading = section(chapters.get(at), 1);
            if (at > 0 && !chapters.get(at).fresh()) {
                heading.setPageBreak(false);
                heading.setSpacingBefore(ROOM);
            }
        }
    }

    private XWPFParagraph section(DocumentSection section, int depth) {
        XWPFParagraph heading = DocxText.paragraph(file, "Heading" + Math.min(depth, DEEPEST_HEADING));
        contents.mark(section, heading);
        section.blocks().forEach(blocks::put);
        section.parts().forEach(part -> section(part, depth + 1));
        return heading;
    }
}
