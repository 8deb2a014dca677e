package org.cxmaturity.service.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WorkProgress;
import org.junit.jupiter.api.Test;

/** A profile that answers more than one model asks is read on that model alone, and so is what it is compared with. */
class EarlierSideTest {
    private static final ProfileRequest WHOLE =
            ProfileRequests.of(Path.of("src/main/resources/examples/high-street-retailer.yaml"));
    private static final String BEYOND = "operations.interaction-standards";

    @Test
    void other_facts_are_compared_on_the_model_alone() {
        Result<WhatIf> answer = new PlanRoadmaps(ProfileRequests.ruleBases())
                .whatIf(
                        ProfileRequests.on(WHOLE, "journey"),
                        PlanRequest.NEXT_STAGE,
                        List.of("answers[leadership.digital-alignment].level=3"),
                        List.of(),
                        WorkProgress.NONE);

        assertThat(answer.problems()).isEmpty();
        assertThat(answer.orElseThrow().levels())
                .extracting(WhatIf.LevelChange::capability)
                .containsExactly("leadership.digital-alignment");
    }

    @Test
    void a_report_says_what_has_changed_on_the_model_alone() {
        String text = new String(WHOLE.profile().bytes(), UTF_8);
        assertThat(text).contains(BEYOND).contains("asOf: 2026-10-01");
        NamedContent later = new NamedContent(
                "later.yaml",
                text.replace("asOf: 2026-10-01", "asOf: 2026-11-01").getBytes(UTF_8));

        Result<ClientReport> report = new CompileReport(ProfileRequests.ruleBases())
                .report(
                        new ProfileRequest(later, Optional.empty(), List.of("journey"), Optional.empty()),
                        PlanRequest.NEXT_STAGE,
                        new CompileReport.Extras(Optional.of(WHOLE.profile()), false),
                        WorkProgress.NONE);

        assertThat(report.problems()).isEmpty();
        assertThat(report.orElseThrow().since()).isNotNull();
    }
}
