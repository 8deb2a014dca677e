package org.cxmaturity.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.clientreport.ReportDetail;
import org.cxmaturity.delivery.ReportFormat;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.CompileReport;
import org.cxmaturity.service.profile.CompileReport.Extras;
import org.cxmaturity.service.workspace.KeepThemes;
import org.cxmaturity.workspace.Client;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report for the client: seen first, then taken along in a format. */
@Controller
final class ReportPage {
    /** A report's page brings its own style and needs nothing else; it is shown in a frame that lets it do no more than that. */
    private static final String ALONE =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final CompileReport reporting;
    private final KeepThemes themes;
    private final ClientAccess access;

    ReportPage(CompileReport reporting, KeepThemes themes, ClientAccess access) {
        this.reporting = reporting;
        this.themes = themes;
        this.access = access;
    }

    @GetMapping("/clients/{id}/report")
    String report(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            Model model) {
        access.open(member, id, "report", model);
        model.addAttribute("form", new PlanForm(typed));
        model.addAttribute("full", typed.getOrDefault("detail", "").equals("full"));
        model.addAttribute("formats", ReportFormat.values());
        model.addAttribute("theme", typed.getOrDefault("theme", ""));
        model.addAttribute("themes", themes.inUse(member));
        return "report";
    }

    /** A theme that is chosen by its id; without one, that of the product. */
    private Theme theme(Member member, String chosen) {
        if (chosen.isEmpty()) {
            return Theme.PLAIN;
        }
        return themes.inUse(member).stream()
                .filter(each -> each.id().toString().equals(chosen))
                .findFirst()
                .map(each -> KeepThemes.read(each).orElseThrow())
                .orElseThrow(NotThere::new);
    }

    @GetMapping("/clients/{id}/report/{format}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam Map<String, String> typed) {
        ReportFormat wanted = ReportFormat.of("." + format).orElseThrow(NotThere::new);
        Client client = access.client(member, id);
        ProfileVersion version = access.latest(member, id);
        PlanForm form = new PlanForm(typed);
        ReportDetail detail = typed.getOrDefault("detail", "").equals("full") ? ReportDetail.FULL : ReportDetail.CLIENT;
        PlanRequest plan = form.request();
        if (!form.wrong().isEmpty()) {
            throw new Refused(form.problems());
        }
        Theme theme = theme(member, typed.getOrDefault("theme", ""));
        byte[] bytes = reporting
                .report(ClientAccess.request(version), plan, new Extras(Optional.empty(), false), WorkProgress.NONE)
                .map(report -> wanted.write(report, detail, theme))
                .either(done -> done, refused -> {
                    throw new Refused(refused.problems());
                });
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(MediaType.parseMediaType(wanted.mediaType()));
        return wanted == ReportFormat.HTML && !typed.containsKey("download")
                ? answer.header("Content-Security-Policy", ALONE).body(bytes)
                : answer.header(HttpHeaders.CONTENT_DISPOSITION, FileNames.attachment(client.name() + wanted.ending()))
                        .body(bytes);
    }
}
