package org.cxmaturity.publishing.pptx;

import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.blocks.Text.Tone;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Words on slides, in colours of the theme. */
final class PptxText {
    private static final int HUNDREDTHS = 100;

    private PptxText() {}

    /** How words look. */
    record Look(double size, boolean bold, STSchemeColorVal.Enum colour) {
        static Look plain(double size) {
            return new Look(size, false, STSchemeColorVal.TX_1);
        }

        static Look strong(double size) {
            return new Look(size, true, STSchemeColorVal.TX_1);
        }

        static Look main(double size) {
            return new Look(size, true, STSchemeColorVal.TX_2);
        }

        static Look quiet(double size) {
            return new Look(size, false, STSchemeColorVal.ACCENT_5);
        }

        private Look toned(Tone tone) {
            return switch (tone) {
                case PLAIN -> this;
                case STRONG -> new Look(size, true, colour);
                case QUIET -> quiet(size);
            };
        }
    }

    /** The shape with nothing in it, room for text up to its edges. */
    static <T extends XSLFTextShape> T emptied(T shape) {
        shape.clearText();
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setWordWrap(true);
        return shape;
    }

    /** A paragraph more, at the side where its letters begin. */
    static XSLFTextParagraph add(XSLFTextShape shape, Text text, Look look) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        if (TextScripts.leftwards(text.words())) {
            CTTextParagraph xml = paragraph.getXmlObject();
            (xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr()).setRtl(true);
            paragraph.setTextAlign(TextAlign.RIGHT);
        }
        text.runs().forEach(run -> add(paragraph, run.words(), look.toned(run.tone())));
        if (text.isEmpty()) {
            paragraph.getXmlObject().addNewEndParaRPr().setSz((int) Math.round(look.size() * HUNDREDTHS));
        }
        return paragraph;
    }

    private static void add(XSLFTextParagraph paragraph, String words, Look look) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(TextScripts.written(words));
        run.setFontSize(look.size());
        if (look.bold()) {
            run.setBold(true);
        }
        CTRegularTextRun xml = (CTRegularTextRun) run.getXmlObject();
        CTTextCharacterProperties properties = xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr();
        properties.setLang("en-GB");
        properties.addNewSolidFill().addNewSchemeClr().setVal(look.colour());
    }
}
