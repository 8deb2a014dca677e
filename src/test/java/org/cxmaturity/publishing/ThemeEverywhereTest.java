package org.cxmaturity.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.docx.Docx;
import org.cxmaturity.publishing.html.Html;
import org.cxmaturity.publishing.pdf.Pdf;
import org.cxmaturity.publishing.pptx.Pptx;
import org.cxmaturity.publishing.xlsx.Xlsx;
import org.junit.jupiter.api.Test;

class ThemeEverywhereTest {
    private static final Theme THEME = PaperSamples.theme();
    private static final String FOOT = "Ñandú Advisory, " + PaperSamples.FOOT;

    @Test
    void who_made_a_report_stands_at_the_foot_in_every_format() throws IOException {
        byte[] word = Docx.of(PaperSamples.document(), THEME);
        assertThat(Office.part(word, "word/footer1.xml")).contains(escaped(FOOT));
        assertThat(Office.part(word, "docProps/app.xml")).contains("Ñandú Advisory");
        byte[] slides = Pptx.of(PaperSamples.deck(), THEME);
        assertThat(Office.part(slides, "ppt/slides/slide2.xml")).contains(escaped(FOOT));
        assertThat(new String(Html.of(PaperSamples.document(), THEME), StandardCharsets.UTF_8))
                .contains(escaped(FOOT));
        try (PDDocument pdf = Loader.loadPDF(Pdf.of(PaperSamples.document(), THEME))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(FOOT);
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Ñandú Advisory");
        }
    }

    @Test
    void a_workbook_has_name_and_logo_on_its_first_sheet() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Xlsx.of(PaperSamples.book(), THEME)))) {
            assertThat(book.getSheetAt(0).getFooter().getLeft()).contains(FOOT.replace("&", "&&"));
            assertThat(book.getSheetAt(0).getHeader().getRight()).contains("Ñandú Advisory");
            assertThat(book.getAllPictures()).hasSize(1);
        }
    }

    @Test
    void without_a_theme_the_product_made_it() {
        assertThat(Theme.PLAIN.by("Made here").foot("rules 1")).isEqualTo("Made here, rules 1");
        assertThat(Theme.PLAIN.by("Made here").foot("")).isEqualTo("Made here");
        assertThat(Theme.PLAIN.foot("rules 1")).isEqualTo("rules 1");
    }

    private static String escaped(String words) {
        return TextScripts.escaped(words);
    }

    @Test
    void a_sentence_is_read_from_the_left_though_a_name_from_the_right_begins_it() {
        assertThat(TextScripts.leftwards("משרד 🏨 Hôtel: claimed Developing, evidenced Initial"))
                .isFalse();
        assertThat(TextScripts.leftwards("משרד החינוך 🏨 Hôtel")).isTrue();
        assertThat(TextScripts.leftwards("🏨 12 (%)")).isFalse();
        assertThat(TextScripts.leftwards("متجر الرياض")).isTrue();
    }

    @Test
    void on_narrow_screens_a_ladder_is_a_list_that_says_where_one_stands() {
        String page = new String(Html.of(PaperSamples.document(), THEME), StandardCharsets.UTF_8);
        assertThat(page)
                .containsPattern("<li class=\"here\" aria-current=\"step\">Defined</li>")
                .containsPattern("<li class=\"open\" aria-current=\"step\">Initial</li>")
                .containsPattern("<li class=\"below\">Repeatable</li>")
                .contains("between Repeatable and Managed, by what is not known</p>");
    }
}
