package org.cxmaturity.publishing.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.FigureSamples;
import org.cxmaturity.publishing.Office;
import org.cxmaturity.publishing.PaperSamples;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Deck;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

class PptxTest {
    private static final byte[] FILE = Pptx.of(PaperSamples.deck(), PaperSamples.theme());

    private static XMLSlideShow read() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(FILE));
    }

    private static String words(XSLFSlide slide) {
        return slide.getShapes().stream().map(PptxTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(XSLFShape shape) {
        if (shape instanceof XSLFTable table) {
            return table.getRows().stream()
                    .flatMap(row -> row.getCells().stream())
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining("\n"));
        }
        return shape instanceof XSLFTextShape text ? text.getText() : "";
    }

    @Test
    void slides_are_wide_and_titles_are_titles() throws IOException {
        List<String> titles =
                PaperSamples.deck().slides().stream().map(Slide::title).toList();
        try (XMLSlideShow show = read()) {
            assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                    .isEqualTo(16.0 / 9);
            assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getTitle))
                    .containsExactlyElementsOf(titles);
            assertThat(show.getSlides().get(0).getPlaceholder(0).getText())
                    .isEqualTo(PaperSamples.deck().title());
        }
    }

    @Test
    void words_stay_words() throws IOException {
        try (XMLSlideShow show = read()) {
            assertThat(words(show.getSlides().get(8))).contains(PaperSamples.HARMLESS);
            assertThat(words(show.getSlides().get(0))).contains("Müller & Söhne <Retail> Holding", "30 September 2026");
        }
    }

    @Test
    void what_has_no_room_is_counted() throws IOException {
        try (XMLSlideShow show = read()) {
            String actions = words(show.getSlides().get(6));
            long shown = actions.lines()
                    .filter(line -> line.matches("not met|met|not known|–"))
                    .count();
            assertThat(shown).isBetween(8L, 40L);
            assertThat(actions).contains("18,300", "Budget", "more, in the report");
            String points = words(show.getSlides().get(8));
            long bullets =
                    points.lines().filter(line -> line.startsWith("Point ")).count();
            assertThat(points).contains("… and " + (40 - bullets) + " more, in the report");
        }
    }

    @Test
    void a_long_table_goes_on_over_a_second_slide_and_a_short_one_does_not() throws IOException {
        Deck deck = new Deck(
                "S".repeat(400) + " and no end",
                "T",
                "",
                PaperSamples.ON,
                "",
                List.of(
                        new Slide("Long", List.of(rows(21)), List.of()),
                        new Slide("Short", List.of(rows(9)), List.of())),
                English.SPEECH);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Pptx.of(deck, Theme.PLAIN)))) {
            assertThat(show.getSlides().stream().skip(1).map(XSLFSlide::getTitle))
                    .containsExactly("Long (1 of 2)", "Long (2 of 2)", "Short");
            assertThat(words(show.getSlides().get(1))).contains("Row 11\n").doesNotContain("Row 12\n", "more, in");
            assertThat(words(show.getSlides().get(2))).contains("What\nHow", "Row 12\n", "Row 21\n");
            assertThat(words(show.getSlides().get(0))).contains("…").doesNotContain("no end");
        }
    }

    private static Table rows(int count) {
        return new Table(
                "",
                List.of(new Table.Column("What", Table.Kind.TEXT, 1), new Table.Column("How", Table.Kind.TEXT, 1)),
                IntStream.rangeClosed(1, count)
                        .mapToObj(at -> List.of(Table.Cell.of("Row " + at), Table.Cell.of("so")))
                        .toList());
    }

    @Test
    void paragraphs_without_end_are_cut_and_what_follows_is_counted() throws IOException {
        Slide slide = new Slide(
                "A title without end ".repeat(40),
                List.of(PaperSamples.paragraph("So much to say. ".repeat(400)), PaperSamples.paragraph("And this.")),
                List.of());
        Deck deck = new Deck("S", "T", "", PaperSamples.ON, "", List.of(slide), English.SPEECH);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(Pptx.of(deck, Theme.PLAIN)))) {
            XSLFSlide made = show.getSlides().get(1);
            assertThat(made.getTitle()).hasSizeLessThan(400).endsWith("…");
            assertThat(words(made)).containsPattern("So much[^\n]*…\n").contains("… and 1 more, in the report");
        }
    }

    @Test
    void nothing_stands_outside_a_slide_or_upon_another() throws IOException {
        try (XMLSlideShow show = read()) {
            for (XSLFSlide slide : show.getSlides()) {
                List<Rectangle2D> places = slide.getShapes().stream()
                        .filter(shape -> shape instanceof XSLFGraphicFrame || shape instanceof XSLFPictureShape)
                        .map(XSLFShape::getAnchor)
                        .toList();
                for (Rectangle2D place : places) {
                    assertThat(new Rectangle2D.Double(47, 29, 867, 465).contains(place))
                            .as(slide.getTitle() + " " + place)
                            .isTrue();
                    assertThat(places.stream().filter(place::intersects)).hasSize(1);
                }
            }
        }
    }

    @Test
    void charts_can_be_edited_where_there_are_such_and_all_are_described_in_words() throws IOException {
        try (XMLSlideShow show = read()) {
            List<XSLFPictureShape> pictures = shapes(show, XSLFPictureShape.class);
            List<XSLFGraphicFrame> charts = shapes(show, XSLFGraphicFrame.class).stream()
                    .filter(XSLFGraphicFrame::hasChart)
                    .toList();
            assertThat(pictures).as("ladder and ranges").hasSize(2).allMatch(picture -> picture.getSvgImage() != null);
            assertThat(charts).as("radar, plane, bars, meter").hasSize(4);
            assertThat(charts.stream().map(chart -> ((CTGraphicalObjectFrame) chart.getXmlObject())
                            .getNvGraphicFramePr()
                            .getCNvPr()
                            .getDescr()))
                    .contains(FigureSamples.radar().words())
                    .doesNotContainNull();
            assertThat(charts.get(0).getChart().getCTChartSpace().isSetExternalData())
                    .isTrue();
        }
    }

    private static <T> List<T> shapes(XMLSlideShow show, Class<T> type) {
        return show.getSlides().stream()
                .skip(1)
                .flatMap(slide -> slide.getShapes().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void every_slide_but_the_first_has_foot_and_number() throws IOException {
        try (XMLSlideShow show = read()) {
            assertThat(show.getSlides().stream().skip(1)).allSatisfy(slide -> {
                assertThat(words(slide)).contains(PaperSamples.FOOT);
                assertThat(slide.getXmlObject().xmlText()).contains("type=\"slidenum\"");
            });
        }
    }

    @Test
    void colours_and_fonts_stand_in_the_theme() throws IOException {
        assertThat(Office.part(FILE, "ppt/theme/theme1.xml"))
                .contains("<a:accent1><a:srgbClr val=\""
                        + Colours.onPaper(PaperSamples.theme()).of(Ink.MAIN).hex());
    }

    @Test
    void the_file_is_closed_and_depends_on_no_clock() throws Exception {
        Office.assertClosed(FILE);
        assertThat(Pptx.of(PaperSamples.deck(), PaperSamples.theme())).isEqualTo(FILE);
    }

    @Tag("program")
    @Test
    void an_office_program_shows_it(@TempDir Path directory) throws Exception {
        assertThat(Office.converted(directory, "slides.pptx", FILE, "pdf"))
                .contains(
                        "All three models agree within one stage", "=HYPERLINK(\"http://x\",\"y\")", PaperSamples.FOOT);
    }
}
