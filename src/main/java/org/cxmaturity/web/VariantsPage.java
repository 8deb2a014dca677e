package org.cxmaturity.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.service.workspace.KeepVariants;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.PlanVariant;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The variants of a client's plan: side by side, taken away, brought back. */
@Controller
@RequestMapping("/clients/{id}/variants")
final class VariantsPage {
    private static final int MOST = 6;

    private final KeepVariants variants;
    private final Roadmapping roadmapping;
    private final ClientAccess access;
    private final Clock clock;

    VariantsPage(KeepVariants variants, Roadmapping roadmapping, ClientAccess access, Clock clock) {
        this.variants = variants;
        this.roadmapping = roadmapping;
        this.access = access;
        this.clock = clock;
    }

    /** The variants that are chosen, each planned from the facts as they are now. */
    @GetMapping
    String compare(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(name = "v", required = false) @Nullable List<UUID> chosen,
            Model model) {
        ProfileVersion version = access.open(member, id, "roadmap", model);
        List<PlanVariant> compared = (chosen == null ? List.<UUID>of() : chosen)
                .stream()
                        .distinct()
                        .limit(MOST)
                        .map(each ->
                                variants.variant(member.workspace(), id, each).orElseThrow(NotThere::new))
                        .toList();
        List<Problem> problems = new ArrayList<>();
        List<PlanComparison.Side> sides = new ArrayList<>();
        for (PlanVariant each : compared) {
            plan(version, each)
                    .either(
                            roadmap -> sides.add(new PlanComparison.Side(each.name(), roadmap)),
                            refused -> problems.addAll(refused.problems().stream()
                                    .map(problem -> problem.at(each.name()))
                                    .toList()));
        }
        model.addAttribute("variants", variants.of(member.workspace(), id));
        model.addAttribute("chosen", compared);
        model.addAttribute("problems", problems);
        model.addAttribute("comparison", sides.size() < 2 || !problems.isEmpty() ? null : new PlanComparison(sides));
        return "variants";
    }

    private Result<Roadmap> plan(ProfileVersion version, PlanVariant variant) {
        PlanRequest wanted = PlanForm.of(variant.limits()).request();
        return roadmapping.roadmap(ClientAccess.request(version), wanted, WorkProgress.NONE);
    }

    @PostMapping("/{variant}/take-away")
    String takeAway(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable UUID variant,
            @RequestParam Map<String, String> typed) {
        return archived(variants.archive(member, access.client(member, id).id(), variant, clock.instant()), id, typed);
    }

    @PostMapping("/{variant}/bring-back")
    String bringBack(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable UUID variant,
            @RequestParam Map<String, String> typed) {
        return archived(variants.archive(member, access.client(member, id).id(), variant, null), id, typed);
    }

    private static String archived(boolean found, UUID id, Map<String, String> typed) {
        if (!found) {
            throw new NotThere();
        }
        return "redirect:/clients/" + id + "/roadmap" + new PlanForm(typed).query() + "#variants";
    }
}
