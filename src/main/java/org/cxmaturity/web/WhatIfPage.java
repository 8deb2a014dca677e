package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.LevelNames;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.service.workspace.FactForms;
import org.cxmaturity.service.workspace.FactForms.AskedCapability;
import org.cxmaturity.service.workspace.ProfileDraft;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.wording.Words;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What would be otherwise if answers or facts were otherwise, or actions done: before and after, side by side. */
@Controller
final class WhatIfPage {
    private static final String CONSTRAINTS = "constraints";

    private final RuleBases rules;
    private final Roadmapping roadmapping;
    private final ClientAccess access;

    WhatIfPage(RuleBases rules, Roadmapping roadmapping, ClientAccess access) {
        this.rules = rules;
        this.roadmapping = roadmapping;
        this.access = access;
    }

    /** A dimension with what may be supposed of its capabilities. */
    record Supposed(String name, List<AskedCapability> capabilities) {
        /** The keys of its fields. */
        public List<String> keys() {
            return capabilities.stream().map(each -> "level." + each.id()).toList();
        }
    }

    /** Something before and after; {@code better} where it rose, {@code worse} where it fell. */
    record BeforeAfter(String about, String before, String after, boolean better, boolean worse) {}

    @GetMapping("/clients/{id}/what-if")
    String whatIf(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ProfileVersion version = access.open(member, id, "what-if", model);
        Tables tables = rules.own().orElseThrow().ruleBase().tables();
        FactForms forms = new FactForms(tables);
        WhatIfForm form = new WhatIfForm(typed);
        model.addAttribute("form", form);
        model.addAttribute("now", now(version));
        model.addAttribute(
                "dimensions",
                new FactSections(tables, forms)
                        .dimensions().stream()
                                .map(each -> new Supposed(each.name(), forms.capabilities(each.id())))
                                .toList());
        model.addAttribute("fields", forms.mapping(CONSTRAINTS));
        model.addAttribute(
                "factKeys",
                forms.mapping(CONSTRAINTS).stream()
                        .map(each -> "fact." + each.key())
                        .toList());
        model.addAttribute(
                "stated", forms.fields(CONSTRAINTS, ProfileDraft.of(version).mapping(CONSTRAINTS)));
        if (!form.isEmpty()) {
            roadmapping
                    .whatIf(
                            ClientAccess.request(version),
                            form.limits().request(),
                            form.edits(),
                            form.actions(),
                            WorkProgress.NONE)
                    .either(found -> show(found, model), refused -> model.addAttribute("problems", refused.problems()));
        }
        if (part) {
            response.setHeader("HX-Push-Url", request.getRequestURI() + form.query());
        }
        return part ? "what-if :: supposed" : "what-if";
    }

    /** What the levels are called that capabilities have now, by their ids. */
    private Map<String, String> now(ProfileVersion version) {
        Assessment assessment = access.assessed(version).orElseThrow();
        Map<String, String> now = new HashMap<>();
        assessment.capabilities().forEach(each -> now.put(each.id(), assessment.level(each.id(), each.level())));
        return now;
    }

    private static Model show(WhatIf found, Model model) {
        return model.addAttribute("whatIf", found)
                .addAttribute("stages", stages(found))
                .addAttribute(
                        "levels",
                        found.levels().stream()
                                .map(each ->
                                        level(each, found.before().roadmap().called()))
                                .toList())
                .addAttribute(
                        "comparison",
                        new PlanComparison(List.of(
                                new PlanComparison.Side("Before", found.before().roadmap()),
                                new PlanComparison.Side("After", found.after().roadmap()))));
    }

    private static List<BeforeAfter> stages(WhatIf found) {
        List<Placement> before = found.before().placements();
        List<Placement> after = found.after().placements();
        List<BeforeAfter> stages = new ArrayList<>();
        IntStream.range(0, after.size()).forEach(at -> {
            int by = rank(after.get(at)) - rank(before.get(at));
            stages.add(new BeforeAfter(
                    after.get(at).modelName(),
                    Words.capital(Words.headline(before.get(at))),
                    Words.capital(Words.headline(after.get(at))),
                    by > 0,
                    by < 0));
        });
        return stages;
    }

    private static int rank(Placement placement) {
        return 2 * placement.order() + (placement.attained() ? 1 : 0);
    }

    private static BeforeAfter level(LevelChange change, LevelNames called) {
        return new BeforeAfter(
                change.name(),
                level(change.capability(), change.before(), called),
                level(change.capability(), change.after(), called),
                change.by() > 0,
                change.by() < 0);
    }

    private static String level(String capability, @Nullable Integer level, LevelNames called) {
        return level == null ? "not known" : called.of(capability, level);
    }
}
