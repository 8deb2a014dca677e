package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.clientreport.ReportDocument;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.workspace.KeepVariants;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.speech.PageSentence;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan, and what becomes of it under other limits and with other wishes. */
@Controller
final class RoadmapPage {
    private static final String ROADMAP = "roadmap";

    private final CompileReport reporting;
    private final KeepVariants variants;
    private final ClientAccess access;
    private final Clock clock;

    RoadmapPage(CompileReport reporting, KeepVariants variants, ClientAccess access, Clock clock) {
        this.reporting = reporting;
        this.variants = variants;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/clients/{id}/roadmap")
    String roadmap(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PlanForm form = new PlanForm(typed);
        page(member, id, form, model);
        model.addAttribute("part", part);
        if (part) {
            response.setHeader("HX-Push-Url", request.getRequestURI() + form.query());
        }
        return part ? "roadmap :: plan" : ROADMAP;
    }

    /** Keeps the limits under a name; where that can't be, the page says why, with everything as it was. */
    @PostMapping("/clients/{id}/variants")
    String keep(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response,
            Model model) {
        ProfileVersion version = access.latest(member, id);
        PlanForm form = new PlanForm(typed);
        form.request();
        if (!form.wrong().isEmpty()) {
            throw new Refused(form.problems());
        }
        String ruleBase = access.assessed(version).orElseThrow().ruleBase().digest();
        String name = typed.getOrDefault("name", "");
        return variants.keep(member, name, form.limits(), version, ruleBase, clock.instant())
                .either(kept -> "redirect:/clients/" + id + "/roadmap" + form.query() + "#variants", refused -> {
                    page(member, id, form, model);
                    model.addAttribute("notKept", refused.problems()).addAttribute("name", name);
                    response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
                    return ROADMAP;
                });
    }

    private void page(Member member, UUID id, PlanForm form, Model model) {
        ProfileVersion version = access.openUnassessed(member, id, ROADMAP, model);
        PlanRequest wanted = form.request();
        Map<String, Object> constraints = ProfileDraft.of(version).mapping("constraints");
        model.addAttribute("form", form);
        model.addAttribute("constraints", constraints);
        model.addAttribute("svg", StylePage.DRAWING);
        Roadmap roadmap = form.wrong().isEmpty() ? planned(version, wanted, form, model) : null;
        if (roadmap == null) {
            access.assessed(version).map(assessment -> ClientAccess.stand(assessment, model));
        }
        sliders(form, constraints, roadmap, model);
        model.addAttribute("variants", variants.of(member.workspace(), id));
    }

    private @Nullable Roadmap planned(ProfileVersion version, PlanRequest wanted, PlanForm form, Model model) {
        return reporting
                .report(
                        ClientAccess.request(version),
                        wanted,
                        new CompileReport.Extras(Optional.empty(), false),
                        WorkProgress.NONE)
                .<@Nullable Roadmap>either(
                        report -> {
                            ClientAccess.stand(report.assessment(), model);
                            show(report, form, model);
                            return report.roadmap();
                        },
                        refused -> {
                            model.addAttribute("problems", refused.problems());
                            return null;
                        });
    }

    private static void show(ClientReport report, PlanForm form, Model model) {
        DocumentSection plan = section(ROADMAP, ReportDetail.CLIENT, report).orElseThrow();
        PlanLines lines = new PlanLines(report.roadmap(), form);
        model.addAttribute("plan", plan)
                .addAttribute("terms", plan.blocks().get(0))
                .addAttribute("quarters", withoutBars(plan))
                .addAttribute(
                        "inTheWay",
                        report.roadmap().outOfReach() == null
                                ? null
                                : section("limits", ReportDetail.FULL, report).orElse(null))
                .addAttribute("roadmap", report.roadmap())
                .addAttribute("lines", lines.planned())
                .addAttribute("left", lines.left())
                .addAttribute("choices", lines.choices())
                .addAttribute("noRows", report.speech().say(PageSentence.NO_ROWS));
    }

    private static Optional<DocumentSection> section(String id, ReportDetail detail, ClientReport report) {
        return ReportDocument.of(report, detail).sections().stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.parts().stream()))
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** What the chapter says after its terms, without its bars: the page shows these as lines that can be moved. */
    private static List<Block> withoutBars(DocumentSection plan) {
        return plan.blocks().stream()
                .skip(1)
                .filter(each -> !(each instanceof Block.Figure figure && figure.chart() instanceof PlanChart.Bars))
                .toList();
    }

    private static void sliders(
            PlanForm form, Map<String, Object> constraints, @Nullable Roadmap roadmap, Model model) {
        long dearest = most(roadmap, Quarter::cost);
        long busiest = most(roadmap, quarter -> quarter.days());
        model.addAttribute(
                "money",
                Slider.at(number(form.value("budget"), constraints.get("budgetPerQuarter"), dearest), dearest));
        model.addAttribute(
                "people",
                Slider.at(number(form.value("staffDays"), constraints.get("staffDaysPerQuarter"), busiest), busiest));
    }

    private static long most(@Nullable Roadmap roadmap, ToLongFunction<Quarter> of) {
        return roadmap == null
                ? 0
                : roadmap.quarters().stream().mapToLong(of).max().orElse(0);
    }

    private static long number(String typed, @Nullable Object stated, long otherwise) {
        String text = typed.isEmpty() ? Objects.toString(stated, "") : typed;
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : otherwise;
    }
}
