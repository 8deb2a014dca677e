package org.cxmaturity.publishing.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.blocks.Text.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Words in Word's paragraphs, each part set in the direction in which its letters run. */
final class DocxText {
    private DocxText() {}

    /** A new paragraph at the end of the file. */
    static XWPFParagraph paragraph(XWPFDocument file, String style) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    static void put(XWPFParagraph paragraph, String words) {
        put(paragraph, Text.of(words));
    }

    static void put(XWPFParagraph paragraph, Text text) {
        boolean leftwards = direct(paragraph, text.words());
        text.runs().forEach(run -> put(paragraph, run, leftwards));
    }

    /** Says in which direction a paragraph is read. */
    static boolean direct(XWPFParagraph paragraph, String words) {
        boolean leftwards = TextScripts.leftwards(words);
        if (leftwards) {
            properties(paragraph).addNewBidi();
        }
        return leftwards;
    }

    static CTPPr properties(XWPFParagraph paragraph) {
        CTP xml = paragraph.getCTP();
        return xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
    }

    private static void put(XWPFParagraph paragraph, Text.Run words, boolean leftwards) {
        for (TextScripts.Stretch stretch : TextScripts.stretches(TextScripts.written(words.words()), leftwards)) {
            XWPFRun run = paragraph.createRun();
            if (words.tone() != Tone.PLAIN) {
                run.setStyle(words.tone() == Tone.STRONG ? "Strong" : "Quiet");
            }
            if (stretch.leftwards()) {
                CTRPr properties = run.getCTR().isSetRPr()
                        ? run.getCTR().getRPr()
                        : run.getCTR().addNewRPr();
                properties.addNewRtl();
            }
            run.setText(stretch.words());
        }
    }
}
