package org.cxmaturity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.drafting.DraftEdit;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.drafting.EditDrafts;
import org.cxmaturity.service.drafting.LiveTables;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.RuleDraft;
import org.cxmaturity.workspace.RuleEditions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule base that is live, to be read, and the drafts of what it may become. */
@Controller
@RequestMapping("/rules")
final class RulesPage {
    private final RuleBases live;
    private final RuleEditions editions;
    private final EditDrafts drafts;
    private final Clock clock;

    RulesPage(RuleBases live, RuleEditions editions, EditDrafts drafts, Clock clock) {
        this.live = live;
        this.editions = editions;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * A draft in the list.
     *
     * @param people who began it or changed it
     * @param last when somebody changed it last
     * @param unread why it cannot be opened, such as columns that this version of the product has not; empty where it can
     */
    public record Shown(
            RuleDraft draft, Set<String> people, Instant last, int changes, int problems, List<Problem> unread) {}

    @GetMapping
    String rules(@AuthenticationPrincipal Member member, Model model) {
        LoadedRuleBase loaded = opened(live.own());
        List<Shown> inWork = new ArrayList<>();
        List<RuleDraft> away = new ArrayList<>();
        for (RuleDraft each : drafts.of(member.workspace())) {
            if (each.archived() == null) {
                inWork.add(shown(member, each));
            } else {
                away.add(each);
            }
        }
        model.addAttribute("live", loaded.ruleBase().id());
        model.addAttribute("edition", editions.live(member.workspace()).orElse(null));
        model.addAttribute("groups", RuleTables.of(LiveTables.of(loaded)));
        model.addAttribute("drafts", inWork);
        model.addAttribute("away", away);
        return "rules";
    }

    private Shown shown(Member member, RuleDraft draft) {
        return drafts.open(member.workspace(), draft.id())
                .orElseThrow(NotThere::new)
                .either(
                        RulesPage::shown,
                        refused -> new Shown(draft, Set.of(draft.by()), draft.at(), 0, 0, refused.problems()));
    }

    private static Shown shown(OpenDraft open) {
        RuleDraft draft = open.draft();
        Set<String> people = new LinkedHashSet<>(List.of(draft.by()));
        open.edits().stream().map(DraftEdit::by).forEach(people::add);
        Instant last = open.edits().isEmpty()
                ? draft.at()
                : open.edits().get(open.edits().size() - 1).at();
        return new Shown(
                draft, people, last, open.changes(), open.check().problems().size(), List.of());
    }

    /** What there is, or a page that says why it can't be had. */
    static <T> T opened(Result<T> result) {
        return result.either(open -> open, refused -> {
            throw new Refused(refused.problems());
        });
    }

    /** A table as it is live. */
    @GetMapping("/tables/{table}")
    String table(@PathVariable String table, Model model) {
        model.addAttribute(
                "table", LiveTables.of(opened(live.own())).table(table).orElseThrow(NotThere::new));
        return "rules-table";
    }

    @PostMapping("/drafts")
    String begin(@AuthenticationPrincipal Member member, @RequestParam(defaultValue = "") String name, Model model) {
        return drafts.begin(member, name, clock.instant())
                .either(draft -> "redirect:/rules/drafts/" + draft.id(), refused -> {
                    model.addAttribute("problems", refused.problems()).addAttribute("typed", name);
                    return rules(member, model);
                });
    }

    @PostMapping("/drafts/{id}/give-up")
    String giveUp(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        return archived(member, id, clock.instant());
    }

    @PostMapping("/drafts/{id}/take-up")
    String takeUp(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        return archived(member, id, null);
    }

    private String archived(Member member, UUID id, @Nullable Instant since) {
        if (!drafts.archive(member, id, since)) {
            throw new NotThere();
        }
        return "redirect:/rules";
    }
}
