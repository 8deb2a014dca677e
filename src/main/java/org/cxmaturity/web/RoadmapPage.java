package org.cxmaturity.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.clientreport.ReportDocument;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan, and what becomes of it under other limits. */
@Controller
final class RoadmapPage {
    private static final String ROADMAP = "roadmap";

    private final CompileReport reporting;
    private final ClientAccess access;

    RoadmapPage(CompileReport reporting, ClientAccess access) {
        this.reporting = reporting;
        this.access = access;
    }

    @GetMapping("/clients/{id}/roadmap")
    String roadmap(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        ProfileVersion version = access.open(member, id, ROADMAP, model);
        PlanForm form = new PlanForm(typed);
        PlanRequest wanted = form.request();
        model.addAttribute("form", form);
        model.addAttribute("constraints", ProfileDraft.of(version).mapping("constraints"));
        model.addAttribute("svg", StylePage.DRAWING);
        if (form.wrong().isEmpty()) {
            reporting
                    .report(
                            ClientAccess.request(version),
                            wanted,
                            new CompileReport.Extras(Optional.empty(), false),
                            WorkProgress.NONE)
                    .either(
                            report -> model.addAttribute(
                                            "plan",
                                            ReportDocument.of(report, ReportDetail.CLIENT).sections().stream()
                                                    .filter(each -> each.id().equals(ROADMAP))
                                                    .findFirst()
                                                    .orElseThrow())
                                    .addAttribute("roadmap", report.roadmap())
                                    .addAttribute("noRows", report.speech().say(PageSentence.NO_ROWS)),
                            refused -> model.addAttribute("problems", refused.problems()));
        }
        return part ? "roadmap :: plan" : ROADMAP;
    }
}
