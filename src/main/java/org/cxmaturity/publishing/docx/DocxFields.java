package org.cxmaturity.publishing.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What Word counts or finds by itself. */
final class DocxFields {
    private DocxFields() {}

    /** A running number, such as a table's. */
    static void number(XWPFParagraph paragraph, String sequence, int number) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" SEQ " + sequence + " \\* ARABIC ");
        field.addNewR().addNewT().setStringValue(Integer.toString(number));
    }

    /** The beginning of a field that goes on over paragraphs. */
    static void begin(CTP paragraph, String instruction) {
        mark(paragraph.addNewR(), STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue(instruction);
        mark(paragraph.addNewR(), STFldCharType.SEPARATE);
    }

    static void end(CTP paragraph) {
        mark(paragraph.addNewR(), STFldCharType.END);
    }

    /** A field whose text is to be filled in. */
    static CTText complex(CTHyperlink link, String instruction) {
        mark(link.addNewR(), STFldCharType.BEGIN);
        link.addNewR().addNewInstrText().setStringValue(instruction);
        mark(link.addNewR(), STFldCharType.SEPARATE);
        CTText text = link.addNewR().addNewT();
        mark(link.addNewR(), STFldCharType.END);
        return text;
    }

    private static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
