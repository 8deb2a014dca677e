package org.cxmaturity.publishing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.publishing.Office;
import org.cxmaturity.publishing.PaperSamples;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxPagesTest {
    @Test
    void contents_name_the_page_on_which_a_section_begins() throws IOException {
        DocumentSection first = new DocumentSection("a", "A", List.of(PaperSamples.paragraph("A few words.")));
        DocumentSection second = new DocumentSection(
                "b",
                "B",
                List.of(PaperSamples.paragraph("So much to say. ".repeat(700))),
                List.of(new DocumentSection("c", "C", List.of(DocxTest.rows(60)))));
        DocumentSection last = new DocumentSection("d", "D", List.of(DocxTest.rows(20)));
        byte[] file = Docx.of(
                new Document("S", "T", "", PaperSamples.ON, "", List.of(first, second, last), English.SPEECH),
                Theme.PLAIN);
        assertThat(DocxTest.found(
                        Office.part(file, "word/document.xml"),
                        "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>(\\d+)<"))
                .as("A after the contents, B behind it, C on the fourth page of B, D alone")
                .containsExactly("3", "4", "6", "8");
    }

    @Tag("program")
    @Test
    void an_office_program_finds_sections_on_the_pages_that_the_contents_name(@TempDir Path directory)
            throws Exception {
        String[] pages = Office.converted(
                        directory, "report.docx", Docx.of(PaperSamples.document(), PaperSamples.theme()), "pdf")
                .split("\f");
        Matcher entries = Pattern.compile("(?m)^ *(\\S.*?) {2,}(\\d+)$").matcher(pages[1]);
        int found = 0;
        while (entries.find()) {
            found++;
            assertThat(pages[Integer.parseInt(entries.group(2)) - 1])
                    .as(entries.group())
                    .contains(entries.group(1).strip());
        }
        assertThat(found).as("seven sections, and the foot").isEqualTo(8);
    }
}
