package org.cxmaturity.service.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Judgement;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.Explaining.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels agreed on, experts' judgements and the client's benchmarks, from the profile to results and explanations. */
class RemarksInResultsTest {
    private static final String PROFILE = """
            schema: cx-maturity/profile/v1
            organisation: {id: acme, name: Acme, industry: RETAIL, employees: 300}
            asOf: 2026-11-30
            departments: [marketing, sales]
            kpis:
              - {kind: NPS, value: 12, on: 2026-09-30, responses: 410, series: yearly, scale: {min: 0, max: 10}}
              - {kind: CES, value: 5.5, on: 2026-09-30, responses: 410, series: calls, scale: {min: 1, max: 7}}
            answers:
              - {capability: feedback.collection, level: 1, department: marketing, role: CMO, evidence: [{ref: minutes}]}
              - {capability: feedback.collection, level: 4, department: sales, role: Head of sales}
              - {capability: leadership.commitment, level: 0, role: CMO}
              - {capability: leadership.commitment, level: 3, role: Owner}
            """;
    private static final String AGREED = """
            resolutions:
              - {capability: feedback.collection, level: 3, by: A. Partner, on: 2026-11-20, reason: The inbox was looked through.}
              - {capability: leadership.commitment, level: 2, by: A. Partner, on: 2026-11-20, reason: Minutes, evidence: [{ref: minutes}]}
            """;
    private static final String JUDGED = """
            judgements:
              - {model: four-stage, stage: established, by: A. Partner, on: 2026-11-28, reason: Seen on site}
              - {model: four-stage, stage: initial, by: A. Colleague, on: 2026-11-28, reason: Not enough was seen}
            """;
    private static final String OTHERS = """
            clientBenchmarks:
              - {id: rival, kind: NPS, of: Rival plc, value: 45, year: 2025, country: GB, source: Annual report}
              - {id: twin, kind: NPS, of: Twin plc, value: 40, year: 2024, source: Annual report}
              - {id: near, kind: NPS, of: Near plc, value: 10, year: 2025, source: Annual report}
              - {id: calls, kind: CES, of: Rival plc, value: 6.4, year: 2025, source: Trade press, scale: {min: 1, max: 7}}
            """;

    @TempDir
    Path directory;

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("client.yaml"), text);
    }

    private Assessment assessed(String text) throws IOException {
        return Assessor.assess(
                Shipped.ruleBase(),
                ProfileRequests.read(file(text), Shipped.ruleBase().tables()).profile());
    }

    private static CapabilityResult capability(Assessment assessment, String id) {
        return assessment.capabilities().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_was_agreed_on_counts_and_the_answers_and_the_gap_stay() throws IOException {
        Assessment before = assessed(PROFILE);
        Assessment after = assessed(PROFILE + AGREED);

        assertThat(capability(before, "feedback.collection").level()).isEqualTo(1);
        assertThat(capability(before, "leadership.commitment").level()).isZero();
        CapabilityResult collection = capability(after, "feedback.collection");
        assertThat(collection.level()).isEqualTo(3);
        assertThat(collection.basis()).isEqualTo(Basis.ANSWERS);
        assertThat(collection.evidenced()).as("evidence shows level 1 alone").isFalse();
        assertThat(collection.sources())
                .contains(
                        "answers#feedback.collection/marketing/CMO/",
                        "answers#feedback.collection/sales/Head of sales/",
                        "resolutions#feedback.collection");
        assertThat(capability(after, "leadership.commitment").level()).isEqualTo(2);
        assertThat(capability(after, "leadership.commitment").evidenced()).isTrue();
        assertThat(after.findings())
                .filteredOn(each -> each.id().equals("perception-gap/feedback.collection"))
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .contains("The lowest view is level 1 of 4 (marketing), the highest 4 (sales).")
                .endsWith("Since then 3 of 4 was agreed on (A. Partner, 2026-11-20): The inbox was looked through.");
    }

    @Test
    void an_explanation_shows_every_answer_beside_what_was_agreed_on() throws IOException {
        Explanation explanation = new ExplainProfile(ProfileRequests.ruleBases())
                .explain(
                        ProfileRequests.of(file(PROFILE + AGREED)),
                        new Question(
                                List.of(),
                                Optional.empty(),
                                Optional.of("feedback.collection"),
                                Optional.empty(),
                                false))
                .orElseThrow();

        ReasonNode why = explanation.capabilities().get(0).why();
        assertThat(why.under().get(0).text()).startsWith("Those who answered agreed on 3 (mostly)");
        assertThat(why.under().get(0).under().get(0).under())
                .extracting(ReasonNode::text)
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each).startsWith("CMO (marketing) says level 1"),
                        each -> assertThat(each).startsWith("Head of sales (sales) says level 4"),
                        each -> assertThat(each)
                                .isEqualTo("Agreed on 2026-11-20 on level 3 (mostly) for Feedback collection, says"
                                        + " A. Partner: “The inbox was looked through.”"));
    }

    @Test
    void judgements_stand_beside_the_stage_and_change_nothing() throws IOException {
        Assessment before = assessed(PROFILE);
        Assessment after = assessed(PROFILE + JUDGED);

        assertThat(after.placements()).zipSatisfy(before.placements(), (now, then) -> {
            assertThat(now.stage()).isEqualTo(then.stage());
            assertThat(now.evidenced()).isEqualTo(then.evidenced());
            assertThat(now.judgements())
                    .extracting(Judgement::by, Judgement::stage)
                    .as(now.model())
                    .hasSize(now.model().equals("four-stage") ? 2 : 0);
        });
        assertThat(after.findings()).isEqualTo(before.findings());
        assertThat(after.recommendations()).isEqualTo(before.recommendations());
    }

    @Test
    void values_of_others_are_told_where_they_differ_widely_on_the_same_scale() throws IOException {
        List<String> before = kpiFindings(assessed(PROFILE));
        List<String> after = kpiFindings(assessed(PROFILE + OTHERS));

        assertThat(after).containsAll(before);
        assertThat(after)
                .filteredOn(each -> !before.contains(each))
                .satisfiesExactlyInAnyOrder(
                        each -> assertThat(each)
                                .startsWith("NPS in the series yearly lies below 45 at Rival plc (GB, 2025)"),
                        each -> assertThat(each)
                                .startsWith("NPS in the series yearly lies below 40 at Twin plc (2024)"),
                        each -> assertThat(each)
                                .startsWith("CES in the series calls lies below 6.4 at Rival plc (2025)"));
        assertThat(assessed(PROFILE + OTHERS).findings())
                .extracting(Finding::id)
                .doesNotHaveDuplicates();
    }

    private static List<String> kpiFindings(Assessment assessment) {
        return assessment.findings().stream()
                .filter(each -> each.sources().stream().anyMatch(source -> source.startsWith("kpi-findings#")))
                .map(Finding::text)
                .toList();
    }

    @Test
    void whatever_is_said_is_among_the_facts() throws IOException {
        assertThat(ProfileRequests.read(
                                file(PROFILE + AGREED + JUDGED + OTHERS),
                                Shipped.ruleBase().tables())
                        .profile()
                        .facts())
                .extracting(Fact::key)
                .contains(
                        "resolutions#feedback.collection",
                        "judgements#four-stage/A. Colleague",
                        "clientBenchmarks#calls");
    }
}
