package org.cxmaturity.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.csv.CsvSource;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.responses.KpiRequest;
import org.cxmaturity.responses.KpiResult;
import org.cxmaturity.responses.ProfileItems;
import org.cxmaturity.service.kpi.MeasureKpis;
import org.cxmaturity.service.workspace.ReplaceProfile;
import org.cxmaturity.terminal.KpiText;
import org.cxmaturity.terminal.Style;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** KPIs of raw responses: looked at first, then added to what is known. */
@Controller
final class KpiPage {
    private final MeasureKpis measuring;
    private final ReplaceProfile replacing;
    private final IntakePage intake;
    private final ClientAccess access;
    private final Clock clock;

    KpiPage(MeasureKpis measuring, ReplaceProfile replacing, IntakePage intake, ClientAccess access, Clock clock) {
        this.measuring = measuring;
        this.replacing = replacing;
        this.intake = intake;
        this.access = access;
        this.clock = clock;
    }

    @PostMapping("/clients/{id}/intake/kpi")
    String kpi(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam List<MultipartFile> responses,
            @RequestParam Map<String, String> typed,
            Model model)
            throws IOException {
        ProfileVersion latest = access.latest(member, id);
        KpiForm form = new KpiForm(typed);
        KpiRequest wanted = form.request();
        LocalDate day = form.day();
        List<NamedContent> files = IntakePage.contents(responses);
        if (files.isEmpty()) {
            form.problems().add(new Problem("Responses", "no file", "one file or more, in CSV", null));
        }
        Result<KpiResult> measured = form.problems().isEmpty()
                ? measuring.measure(files.stream().map(CsvSource::of).toList(), wanted)
                : Result.refused(Fault.USAGE, form.problems());
        measured.either(
                result -> model.addAttribute(
                        "kpis", KpiText.of(result, new Style(false, Style.LEAST_WIDTH, new PagePointers()))),
                refused -> model.addAttribute("problems", refused.problems()));
        if (form.adds()) {
            measured.then(result -> added(
                            member, latest, result, form.series(files.get(0).name()), day))
                    .either(
                            words -> model.addAttribute("told", List.of(words)),
                            refused -> model.addAttribute("problems", refused.problems()));
        }
        model.addAttribute("kpiTyped", typed);
        return intake.intake(member, id, model);
    }

    private Result<String> added(
            Member member, ProfileVersion latest, KpiResult result, String series, @Nullable LocalDate day) {
        return ProfileItems.of(result, series, day)
                .then(items -> measuring.into(latest.document(), items, Optional.empty()))
                .then(profile -> replacing.replace(
                        member,
                        latest.client(),
                        latest.number(),
                        profile,
                        "KPIs from responses: " + series,
                        clock.instant()))
                .then(kept -> kept.map(
                                version -> Result.done("The values stand in the profile now, as " + series + "."))
                        .orElseGet(() -> Result.refused(
                                Fault.INPUT,
                                new Problem(
                                        "Profile",
                                        "that somebody has changed it meanwhile",
                                        "the newest one; send the responses once more",
                                        null))));
    }
}
