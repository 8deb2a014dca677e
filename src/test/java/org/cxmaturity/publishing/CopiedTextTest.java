package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.pdf.Pdf;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Test;

/** What is copied out of a PDF is what was written, also where one glyph stands for several letters. */
class CopiedTextTest {
    @Test
    void quotation_marks_and_apostrophes_are_no_modifier_letters() throws IOException {
        String words = "People’s “Four stages” Δ Ω";
        Document document = new Document(
                "S",
                "T",
                "",
                PaperSamples.ON,
                "",
                List.of(new DocumentSection("a", "A", List.of(PaperSamples.paragraph(words)))),
                English.SPEECH);

        try (PDDocument file = Loader.loadPDF(Pdf.of(document, Theme.PLAIN))) {
            assertThat(new PDFTextStripper().getText(file)).contains(words);
        }
    }
}
