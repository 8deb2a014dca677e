package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.files.RuleBaseDirectories;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports say of experts' judgements, of levels agreed on and of others' KPIs; and of scores, quarter by quarter. */
class RemarksInReportsTest {
    private static final String PROFILE = """
            schema: cx-maturity/profile/v1
            organisation: {id: acme, name: Acme, industry: RETAIL, employees: 300}
            asOf: 2026-11-30
            departments: [marketing, sales]
            kpis:
              - {kind: NPS, value: 12, on: 2026-09-30, responses: 410, series: yearly, scale: {min: 0, max: 10}}
            answers:
              - {capability: feedback.collection, level: 1, department: marketing, role: CMO}
              - {capability: feedback.collection, level: 4, department: sales, role: Head of sales}
              - {capability: feedback.collection, level: 4, department: sales, role: Clerk}
              - {capability: feedback.collection, level: 0, department: sales, role: Trainee}
            resolutions:
              - {capability: feedback.collection, level: 3, by: A. Partner, on: 2026-11-20, reason: The inbox was looked through.}
            judgements:
              - {model: four-stage, stage: established, by: A. Partner, on: 2026-11-28, reason: Seen on site.}
            clientBenchmarks:
              - {id: rival, kind: NPS, of: Rival plc, value: 45, year: 2025, country: GB, source: Annual report}
              - {id: twin, kind: NPS, of: Twin plc, value: 40, year: 2024, source: Trade press}
            """;

    @TempDir
    Path directory;

    private static String words(Path profile, Path tables, boolean named) {
        ClientReport report = new CompileReport(new RuleBaseDirectories(Shipped.loader(), tables))
                .report(
                        ProfileRequests.of(profile),
                        PlanRequest.NEXT_STAGE,
                        new Extras(Optional.empty(), named),
                        WorkProgress.NONE)
                .orElseThrow();
        return Read.words(ReportDocument.of(report, ReportDetail.FULL));
    }

    private String words(boolean named) throws IOException {
        return words(Files.writeString(directory.resolve("acme.yaml"), PROFILE), Shipped.TABLES, named);
    }

    @Test
    void a_judgement_stands_beside_the_stage_that_the_rules_give() throws IOException {
        assertThat(words(false))
                .contains("An expert’s judgement")
                .contains("sees it on Established (28 November 2026): Seen on site.")
                .contains(
                        "Established, judges A. Partner (28 November 2026): Seen on site. The stage that the rules give"
                                + " stands unchanged.");
    }

    @Test
    void values_of_others_are_told_with_their_source() throws IOException {
        assertThat(words(false))
                .contains("45: Rival plc, GB, 2025; 40: Twin plc, 2024")
                .contains("Rival plc, as the organisation itself knows it: Annual report")
                .contains("Twin plc, as the organisation itself knows it: Trade press");
    }

    @Test
    void gaps_name_departments_and_what_was_agreed_on_only_where_names_are_wanted() throws IOException {
        assertThat(words(true))
                .contains("The lowest view is level 1 of 4 (marketing), the highest 4 (sales).")
                .contains("people in one department differ (sales). The lowest answer is level 0 of 4, the highest 4.")
                .contains("Since then 3 of 4 was agreed on (A. Partner, 2026-11-20): The inbox was looked through.");
        assertThat(words(false))
                .contains("people in one department answer quite differently. Ask them together")
                .doesNotContain("(marketing)")
                .doesNotContain("(sales)")
                .doesNotContain("level 0 of 4");
    }

    @Test
    void a_plan_by_score_tells_the_score_after_each_quarter() {
        Path models = Path.of("src/test/resources/models");

        assertThat(words(models.resolve("profiles/payments-scale-up.yaml"), models.resolve("security"), false))
                .containsPattern(": [0-3]\\.[0-9]{2} of 3");
    }
}
