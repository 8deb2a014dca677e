package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Worth;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.Deck.Slide;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.pdf.Pdf;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report tells one story, in one order, at a length that is read. */
class StoryTest {
    private static final Rounded ROUNDED = new Rounded(English.SPEECH);
    private static final int PAGES = 12;
    private static final List<String> ORDER = List.of(
            "summary",
            "standing",
            "findings",
            "first-quarter",
            "roadmap",
            "quick-wins",
            "business-case",
            "since",
            "owners",
            "risk",
            "unknown");

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#examples")
    void what_the_client_reads_is_a_dozen_pages_at_most(Made made) throws IOException {
        byte[] pdf = Pdf.of(ReportDocument.of(made.report(), ReportDetail.CLIENT), Theme.PLAIN);

        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(file.getNumberOfPages()).isLessThanOrEqualTo(PAGES);
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_chapters_stand_in_the_order_of_the_story_and_the_full_report_only_adds_appendices(Made made) {
        Document client = ReportDocument.of(made.report(), ReportDetail.CLIENT);
        Document full = ReportDocument.of(made.report(), ReportDetail.FULL);
        int story = client.sections().size();

        assertThat(client.sections()).extracting(DocumentSection::id).isSubsetOf(ORDER);
        assertThat(client.sections())
                .extracting(each -> ORDER.indexOf(each.id()))
                .isSorted();
        assertThat(full.sections().subList(0, story)).isEqualTo(client.sections());
        assertThat(full.sections().subList(story, full.sections().size()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.title()).startsWith("Appendix: "));
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_summary_begins_with_the_first_action_and_says_why_where_the_plan_does_not(Made made) {
        ClientReport report = made.report();
        List<Recommendation> ranked = report.assessment().recommendations();
        if (ranked.isEmpty()) {
            return;
        }
        Recommendation top = ranked.get(0);
        boolean opens = report.roadmap().actions().stream()
                .anyMatch(each -> each.start() == 1 && each.action().action().equals(top.action()));

        String first = new SummaryChapter(report)
                .terms().stream()
                        .filter(each -> each.term().equals("What to do first"))
                        .map(each -> each.meaning().words())
                        .findFirst()
                        .orElseThrow();
        assertThat(first).contains(top.title());
        String titles = first.substring(first.indexOf(top.title()));

        assertThat(titles).startsWith(top.title() + " (" + top.owner() + (opens ? ")" : "; "));
        assertThat(ranked.stream().map(Recommendation::title).filter(first::contains))
                .first()
                .isEqualTo(top.title());
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void whatever_begins_in_the_first_quarter_has_a_first_step_and_a_week(Made made) {
        List<Planned> first = made.roadmap().actions().stream()
                .filter(each -> each.start() == 1)
                .toList();
        List<Table> tables =
                Read.tables(ReportDocument.of(made.report(), ReportDetail.CLIENT), "What begins in the first quarter");

        assertThat(tables).hasSize(first.isEmpty() ? 0 : 1);
        for (Table table : tables) {
            assertThat(table.rows()).hasSameSizeAs(first);
            assertThat(Read.column(table, 1))
                    .allSatisfy(each -> assertThat(each).contains(". Begin "));
            assertThat(Read.column(table, 4))
                    .allSatisfy(each -> assertThat(each).matches("week\u00A0[2-7]"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void no_quick_win_is_long_or_dear(Made made) {
        Long budget = made.roadmap().terms().limits().budget();

        assertThat(QuickWins.of(made.report().assessment())).allSatisfy(each -> {
            assertThat(each.worth()).isEqualTo(Worth.QUICK_WIN);
            assertThat(each.quarters()).isOne();
            assertThat(ActionFigures.outlay(each.cost().low(), each.cost().high()))
                    .isLessThanOrEqualTo(budget == null ? Long.MAX_VALUE : budget / 2 + 1);
        });
    }

    @Test
    void the_summary_tells_the_reason_of_a_first_action_that_waits() {
        Made waiting = Reports.examples()
                .filter(each -> new ActionPlaces(each.report())
                        .late(each.report().assessment().recommendations().get(0))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Recommendation top = waiting.report().assessment().recommendations().get(0);

        assertThat(Read.words(new SummaryChapter(waiting.report())
                        .terms().stream().map(Term::meaning).toList()))
                .contains(new ActionPlaces(waiting.report()).late(top).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_slides_show_the_whole_plan_and_begin_with_what_the_summary_says(Made made) {
        List<Slide> slides = ReportSlides.of(made.report()).slides();
        String plan = slides.stream()
                .filter(each -> each.title().startsWith("The plan by quarters"))
                .map(Read::words)
                .collect(Collectors.joining());

        assertThat(made.roadmap().actions())
                .allSatisfy(each -> assertThat(plan).contains(each.action().title() + ": Q"));
        assertThat(slides.get(0).blocks()).contains(new Terms(new SummaryChapter(made.report()).terms()));
    }

    @Test
    void a_department_goes_with_an_owner_whose_title_names_it() {
        List<String> departments = List.of("sales", "customer-service", "it");

        assertThat(OwnersChapter.department("Head of customer service", departments))
                .contains("customer-service");
        assertThat(OwnersChapter.department("Head of digital", departments)).isEmpty();
    }

    @Test
    void estimates_are_no_finer_than_two_digits_and_never_narrower() {
        assertThat(ROUNDED.money("GBP", 0, 4_160)).isEqualTo("up to GBP 4,200");
        assertThat(ROUNDED.money("GBP", 0, 1)).isEqualTo("under GBP 100");
        assertThat(ROUNDED.money("GBP", 42)).isEqualTo("under GBP 100");
        assertThat(ROUNDED.money("GBP", 7_160, 42_960)).isEqualTo("GBP 7,100–43,000");
        assertThat(ROUNDED.money("GBP", 100, 200)).isEqualTo("GBP 100–200");
        assertThat(ROUNDED.days(0, 2)).isEqualTo("up to 2");
        assertThat(ROUNDED.days(213, 510)).isEqualTo("210–510");
        assertThat(ROUNDED.money("GBP", 205_234)).isEqualTo("about GBP 210,000");
        assertThat(ROUNDED.money("GBP", 0)).isEqualTo("no outlay");
    }
}
