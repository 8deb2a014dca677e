package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.assessment.CaseProfiles;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.roadmap.PlanRequest;
import org.junit.jupiter.api.Test;

/** Where evidence shows less than is claimed, every form of the report says both, and evidence is the first advice (R15). */
class EvidenceInReportTest {
    private static final Made CLAIMS =
            Reports.made("all-fours", CaseProfiles.named("all-fours"), PlanRequest.NEXT_STAGE);

    @Test
    void the_summary_says_both_stages_of_every_model() {
        assertThat(Read.words(new SummaryChapter(CLAIMS.report()).stands()))
                .contains("claimed Optimised, evidenced Initial")
                .contains("claimed Lifetime customers, evidenced below Initiate")
                .contains("claimed Optimized, evidenced Initial")
                .doesNotContain("stands on");
    }

    @Test
    void the_first_advice_is_to_show_evidence() {
        String first = Read.words(new SummaryChapter(CLAIMS.report())
                .terms().stream()
                        .filter(each -> each.term().equals("What to do first"))
                        .toList());

        assertThat(first)
                .contains(
                        "Show evidence of what is claimed, for Developing first: Feedback collection, Customer experience"
                                + " as a priority and Customer-service team; then for 22 criteria above it.",
                        "Besides, no action");
        assertThat(Read.words(new ActionsChapter(CLAIMS.report()).section())).contains("Show evidence of what is");
    }

    @Test
    void each_model_lists_what_to_show_criterion_by_criterion() {
        Document document = ReportDocument.of(CLAIMS.report(), ReportDetail.FULL);

        List<Table> tables = Read.tables(document, "Evidence to show");

        assertThat(tables)
                .extracting(each -> each.rows().size())
                .containsExactlyElementsOf(CLAIMS.report().assessment().placements().stream()
                        .map(each -> each.evidenced().missing().size())
                        .toList());
        assertThat(Read.words(tables)).contains("Calendar of review meetings and the minutes of the last four");
    }

    @Test
    void sheets_and_slides_say_it_too() {
        assertThat(ReportSheets.of(CLAIMS.report()).sheets())
                .extracting(Sheet::name)
                .contains("Evidence");
        assertThat(Read.words(ReportSlides.of(CLAIMS.report()))).contains("Claimed Optimised, evidenced Initial");
    }

    @Test
    void the_roadmap_starts_from_both_stages() {
        assertThat(CLAIMS.roadmap().goal().headline()).isEqualTo("claimed Optimised, evidenced Initial");
    }

    @Test
    void where_evidence_shows_the_stage_one_stage_is_said_and_no_evidence_is_wanted() {
        Made shown = Reports.example("neighbourhood-bakery");
        Placement placement = shown.report().placement();

        assertThat(placement.proven()).isTrue();
        assertThat(Read.words(new SummaryChapter(shown.report()).stands()))
                .contains("stands on")
                .doesNotContain("claimed");
        assertThat(Read.tables(ReportDocument.of(shown.report(), ReportDetail.FULL), "Evidence to show"))
                .isEmpty();
    }
}
