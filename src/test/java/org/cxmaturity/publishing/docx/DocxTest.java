package org.cxmaturity.publishing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cxmaturity.publishing.FigureSamples;
import org.cxmaturity.publishing.Office;
import org.cxmaturity.publishing.PaperSamples;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.KeyFigure;
import org.cxmaturity.publishing.blocks.Block.KeyFigures;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTest {
    private static final byte[] FILE = Docx.of(PaperSamples.document(), PaperSamples.theme());

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(FILE));
    }

    private static String xml() throws IOException {
        return Office.part(FILE, "word/document.xml");
    }

    static List<String> found(String xml, String pattern) {
        return Pattern.compile(pattern)
                .matcher(xml)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void words_stay_words() throws IOException {
        try (XWPFWordExtractor words = new XWPFWordExtractor(read())) {
            assertThat(words.getText()).contains(PaperSamples.HARMLESS).contains("Müller & Söhne <Retail> Holding");
        }
    }

    @Test
    void control_characters_become_spaces() throws IOException {
        DocumentSection section =
                new DocumentSection("a", "A\u0000B\u0007", List.of(PaperSamples.paragraph("x\u001By\uD800z")));
        byte[] file = Docx.of(
                new Document("S", "T", "", PaperSamples.ON, "foot \u0001", List.of(section), English.SPEECH),
                Theme.PLAIN);
        assertThat(Office.part(file, "word/document.xml")).contains("A B ").contains("x y\uFFFDz");
    }

    @Test
    void sections_are_headings_by_their_depth() throws IOException {
        try (XWPFDocument document = read()) {
            assertThat(titles(document, "Heading1"))
                    .containsExactly(
                            "Summary", "Where the organisation stands", "Actions", "Plan", "Names from everywhere");
            assertThat(titles(document, "Heading2")).containsExactly("Dimensions against the target", "Measures");
            assertThat(titles(document, "Heading3")).containsExactly("How sure the measures are");
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText())
                    .contains("keepNext")
                    .contains("pageBreakBefore");
            assertThat(document.getStyles().getStyle("Heading2").getCTStyle().xmlText())
                    .contains("keepNext")
                    .doesNotContain("pageBreakBefore");
        }
    }

    @Test
    void the_first_chapter_stands_alone_and_a_short_one_follows_on() throws IOException {
        try (XWPFDocument document =
                with(new DocumentSection("a", "A", List.of()), new DocumentSection("b", "B", List.of()))) {
            assertThat(document.getParagraphs().stream()
                            .filter(each -> "Heading1".equals(each.getStyle()))
                            .map(each -> each.getCTP().getPPr().isSetPageBreakBefore()))
                    .as("what the style says, a break, or something else")
                    .containsExactly(false, true);
        }
    }

    @Test
    void rows_do_not_stand_alone_on_a_page() throws IOException {
        try (XWPFDocument document = with(new DocumentSection("a", "A", List.of(rows(3), rows(20))))) {
            assertThat(staying(document.getTables().get(0))).containsExactly(0, 1, 2);
            assertThat(staying(document.getTables().get(1))).containsExactly(0, 19);
        }
    }

    private static XWPFDocument with(DocumentSection... sections) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Docx.of(
                new Document("S", "T", "", PaperSamples.ON, "foot", List.of(sections), English.SPEECH), Theme.PLAIN)));
    }

    static Table rows(int count) {
        return new Table(
                "Rows",
                List.of(new Table.Column("Row", Table.Kind.TEXT, 1)),
                Collections.nCopies(count, List.of(Table.Cell.of("row"))));
    }

    /** The rows that stay on the page of the next one. */
    private static List<Integer> staying(XWPFTable table) {
        return IntStream.range(0, table.getNumberOfRows())
                .filter(at -> table.getRow(at).getCell(0).getParagraphs().get(0).isKeepNext())
                .boxed()
                .toList();
    }

    private static List<String> titles(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void every_style_that_is_used_is_defined() throws IOException {
        List<String> used = found(xml(), "<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]+)\"");
        assertThat(found(Office.part(FILE, "word/styles.xml"), "w:styleId=\"([^\"]+)\""))
                .containsAll(used);
        assertThat(used).contains("Title", "Subtitle", "ListBullet", "Caption", "Quote", "Quiet", "ReportTable");
    }

    @Test
    void contents_list_sections_and_parts_and_link_to_them() throws IOException {
        List<String> bookmarks = found(xml(), "<w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        List<String> links = found(xml(), "<w:hyperlink w:anchor=\"([^\"]+)\"");
        assertThat(xml()).contains("TOC \\o \"1-2\" \\h");
        assertThat(links).hasSize(7);
        assertThat(bookmarks).hasSize(8).doesNotHaveDuplicates().containsAll(links);
        assertThat(Office.part(FILE, "word/settings.xml")).doesNotContain("updateFields");
        assertThat(count(xml(), "fldCharType=\"begin\"")).isEqualTo(count(xml(), "fldCharType=\"end\""));
    }

    @Test
    void a_value_is_never_broken() throws IOException {
        List<KeyFigure> figures = IntStream.range(0, 5)
                .mapToObj(at -> new KeyFigure(at == 2 ? "Institutionalised" : "12", "what"))
                .toList();
        try (XWPFDocument document = with(new DocumentSection("a", "A", List.of(new KeyFigures(figures))))) {
            assertThat(document.getTables()).hasSizeGreaterThan(1);
            for (XWPFTable table : document.getTables()) {
                XWPFTableCell cell = table.getRow(0).getCell(0);
                String style = cell.getParagraphs().get(0).getStyle();
                double size = style.equals("KeyFigure") ? 24 : 14;
                assertThat((cell.getWidth() - 170) / 20.0)
                        .isGreaterThanOrEqualTo(size * ArialWidths.ems("Institutionalised", true));
            }
        }
    }

    private static long count(String xml, String words) {
        return Pattern.compile(Pattern.quote(words))
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .count();
    }

    @Test
    void tables_repeat_their_heading_and_keep_their_rows_whole() throws IOException {
        try (XWPFDocument document = read()) {
            XWPFTable actions = document.getTables().stream()
                    .filter(table -> table.getNumberOfRows() > 60)
                    .findFirst()
                    .orElseThrow();
            assertThat(actions.getRow(0).isRepeatHeader()).isTrue();
            assertThat(actions.getRow(1).isRepeatHeader()).isFalse();
            assertThat(actions.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(actions.getNumberOfRows()).isEqualTo(1 + 60 + 3);
            assertThat(actions.getRow(5).getCell(2).getParagraphs().get(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(actions.getRow(61).getCell(2).getText()).isEqualTo("18,300");
            assertThat(actions.getRow(63).getCell(2).getText()).isEqualTo("1,700");
        }
    }

    @Test
    void column_widths_fill_the_page() throws IOException {
        try (XWPFDocument document = read()) {
            for (XWPFTable table : document.getTables()) {
                long whole = table.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToLong(column -> ((Number) column.getW()).longValue())
                        .sum();
                assertThat(whole).isBetween(9400L, 9420L);
            }
        }
    }

    @Test
    void captions_are_numbered_by_fields() throws IOException {
        assertThat(found(xml(), "<w:fldSimple w:instr=\" SEQ (\\w+) "))
                .containsExactly(
                        "Figure", "Figure", "Figure", "Figure", "Table", "Figure", "Figure", "Table", "Table", "Table");
        try (XWPFDocument document = read()) {
            assertThat(titles(document, "Caption"))
                    .contains("Figure 2: Dimensions, 0 to 4", "Table 1: Actions, the most urgent first");
        }
    }

    @Test
    void charts_can_be_edited_where_there_are_such_and_all_are_described_in_words() throws IOException {
        String words = FigureSamples.radar().words();
        assertThat(found(xml(), "<wp:docPr [^>]*descr=\"([^\"]+)\"")).hasSize(7).contains(words);
        assertThat(found(xml(), "svgBlip [^>]*r:embed=\"([^\"]+)\""))
                .as("ladder and ranges")
                .hasSize(2)
                .doesNotHaveDuplicates();
        try (XWPFDocument document = read()) {
            assertThat(titles(document, "Note")).contains(words);
            assertThat(document.getAllPictures()).hasSize(1 + 2 * 2);
            assertThat(document.getCharts())
                    .as("radar, plane, bars, meter")
                    .hasSize(4)
                    .allMatch(chart -> chart.getCTChartSpace().isSetExternalData());
        }
    }

    @Test
    void letters_from_right_to_left_are_marked() throws IOException {
        assertThat(xml())
                .containsPattern("<w:rtl/></w:rPr><w:t[^>]*>متجر الرياض، المرحلة")
                .contains("<w:bidi/>");
    }

    @Test
    void the_file_is_closed_and_depends_on_no_clock() throws Exception {
        Office.assertClosed(FILE);
        assertThat(Docx.of(PaperSamples.document(), PaperSamples.theme())).isEqualTo(FILE);
        try (XWPFDocument document = read()) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Customer-experience maturity report");
            assertThat(core.getCreator()).isEqualTo("Ñandú Advisory");
            assertThat(core.getCreated().toInstant()).isEqualTo(Instant.parse("2026-09-30T00:00:00Z"));
            assertThat(core.getModified().toInstant()).isEqualTo(Instant.parse("2026-09-30T00:00:00Z"));
        }
    }

    @Test
    void a_document_without_sections_has_a_title_page_alone() throws IOException {
        byte[] file =
                Docx.of(new Document("", "Title", "", PaperSamples.ON, "", List.of(), English.SPEECH), Theme.PLAIN);
        assertThat(Office.part(file, "word/document.xml")).contains("Title").doesNotContain("TOC");
    }

    @Tag("program")
    @Test
    void an_office_program_shows_it(@TempDir Path directory) throws Exception {
        String text = Office.converted(directory, "report.docx", FILE, "pdf");
        assertThat(text)
                .contains("Where the organisation stands", "=HYPERLINK(\"http://x\",\"y\")", "Figure 1: ", "Table 4: ")
                .contains(PaperSamples.FOOT);
        assertThat(count(text, "Person-days"))
                .as("the heading again on each page of the table")
                .isGreaterThan(2);
    }
}
