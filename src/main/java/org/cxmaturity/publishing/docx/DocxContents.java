package org.cxmaturity.publishing.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.speech.Speech;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDocPart;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * The contents: a field that is filled already, each entry a link to its heading. The pages are fields as well, filled with what
 * {@link DocxPages} reckons; Word fills them anew when the contents are updated and when the document is printed or saved as PDF.
 */
final class DocxContents {
    private static final int DEEPEST = 2;

    private final XWPFDocument file;
    private final Speech speech;
    private int marked;
    private int listed;
    private final List<XWPFParagraph> entries = new ArrayList<>();
    private final Map<String, CTText> pages = new HashMap<>();

    DocxContents(XWPFDocument file, Speech speech) {
        this.speech = speech;
        this.file = file;
    }

    /** Writes the list; {@link #mark} must meet the sections in the same order. */
    void list(List<DocumentSection> sections) {
        if (sections.isEmpty()) {
            return;
        }
        CTSdtBlock block = file.getDocument().getBody().addNewSdt();
        CTSdtDocPart part = block.addNewSdtPr().addNewDocPartObj();
        part.addNewDocPartGallery().setVal("Table of Contents");
        part.addNewDocPartUnique();
        CTSdtContentBlock content = block.addNewSdtContent();
        DocxText.put(paragraph(content, "TOCHeading"), speech.say(PageSentence.CONTENTS));
        sections.forEach(section -> list(content, section, 1));
        DocxFields.end(paragraph(content, "Normal").getCTP());
    }

    private void list(CTSdtContentBlock content, DocumentSection section, int depth) {
        listed++;
        if (depth <= DEEPEST) {
            XWPFParagraph entry = paragraph(content, "TOC" + depth);
            if (listed == 1) {
                DocxFields.begin(entry.getCTP(), "TOC \\o \"1-" + DEEPEST + "\" \\h");
            }
            CTHyperlink link = entry.getCTP().addNewHyperlink();
            link.setAnchor(name(listed));
            CTR words = link.addNewR();
            if (DocxText.direct(entry, section.title())) {
                words.addNewRPr().addNewRtl();
            }
            words.addNewT().setStringValue(TextScripts.written(section.title()));
            link.addNewR().addNewTab();
            pages.put(name(listed), DocxFields.complex(link, "PAGEREF " + name(listed) + " \\h"));
        }
        section.parts().forEach(part -> list(content, part, depth + 1));
    }

    private XWPFParagraph paragraph(CTSdtContentBlock content, String style) {
        XWPFParagraph paragraph = new XWPFParagraph(content.addNewP(), file);
        paragraph.setStyle(style);
        entries.add(paragraph);
        return paragraph;
    }

    /** Writes a heading that the contents can point to. */
    void mark(DocumentSection section, XWPFParagraph heading) {
        marked++;
        CTBookmark start = heading.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(marked));
        start.setName(name(marked));
        DocxText.put(heading, section.title());
        heading.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(marked));
    }

    /** Fills in the pages, once all that is to stand on them does. */
    void number() {
        Map<String, Integer> found = DocxPages.of(file, entries);
        pages.forEach((name, text) -> text.setStringValue(Integer.toString(found.getOrDefault(name, 1))));
    }

    /** As Word itself names the headings that its contents point to. */
    private static String name(int number) {
        return String.format(Locale.ROOT, "_Toc%09d", number);
    }
}
