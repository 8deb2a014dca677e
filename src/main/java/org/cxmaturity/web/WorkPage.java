package org.cxmaturity.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.Roadmapping;
import org.cxmaturity.service.workspace.KeepVariants;
import org.cxmaturity.service.workspace.KeepWork;
import org.cxmaturity.service.workspace.KeepWork.SavedWork;
import org.cxmaturity.service.workspace.ReviewWork;
import org.cxmaturity.service.workspace.ReviewWork.Shown;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.PlanVariant;
import org.cxmaturity.workspace.ProfileVersion;
import org.cxmaturity.workspace.WorkChange;
import org.cxmaturity.workspace.WorkEntry;
import org.cxmaturity.workspace.WorkItem;
import org.cxmaturity.workspace.WorkState;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What of a plan is being done: owner, days, state and note of each action, and what the newest assessment shows of it. */
@Controller
@RequestMapping("/clients/{id}/doing")
final class WorkPage {
    private final KeepWork keeping;
    private final ReviewWork reviewing;
    private final KeepVariants variants;
    private final Roadmapping roadmapping;
    private final ClientAccess access;
    private final Clock clock;

    WorkPage(
            KeepWork keeping,
            ReviewWork reviewing,
            KeepVariants variants,
            Roadmapping roadmapping,
            ClientAccess access,
            Clock clock) {
        this.keeping = keeping;
        this.reviewing = reviewing;
        this.variants = variants;
        this.roadmapping = roadmapping;
        this.access = access;
        this.clock = clock;
    }

    /** An action that is being done, with its form, what was changed, and what an assessment shows; null where none does yet. */
    record Row(
            WorkItem item,
            FactForm form,
            List<WorkChange> changes,
            @Nullable Shown shown,
            boolean late) {}

    @GetMapping
    String work(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam Optional<Integer> taken,
            Model model) {
        model.addAttribute("taken", taken.orElse(null));
        return page(member, id, null, model);
    }

    /** The page, with one form as it came back where there is one. */
    private String page(Member member, UUID id, @Nullable FactForm instead, Model model) {
        access.open(member, id, "doing", model);
        List<WorkItem> all = keeping.of(member, id);
        List<WorkItem> open =
                all.stream().filter(each -> each.archived() == null).toList();
        Map<UUID, Shown> shown = shown(member, id, open, model);
        Map<UUID, List<WorkChange>> changes = keeping.changes(member, id);
        List<Row> rows = new ArrayList<>();
        for (WorkItem each : open) {
            FactForm form = WorkForm.onFile(each);
            rows.add(row(each, instead != null && instead.id().equals(form.id()) ? instead : form, changes, shown));
        }
        model.addAttribute("rows", rows);
        model.addAttribute(
                "away", all.stream().filter(each -> each.archived() != null).toList());
        model.addAttribute("quarters", new WorkByQuarter(open, shown).all());
        model.addAttribute(
                "variants",
                variants.of(member.workspace(), id).stream()
                        .filter(each -> each.archived() == null)
                        .toList());
        model.addAttribute("states", WorkState.values());
        return "doing";
    }

    private Map<UUID, Shown> shown(Member member, UUID id, List<WorkItem> items, Model model) {
        return reviewing.review(member, id, items).either(found -> found, refused -> {
            model.addAttribute("problems", refused.problems());
            return Map.of();
        });
    }

    private Row row(WorkItem item, FactForm form, Map<UUID, List<WorkChange>> changes, Map<UUID, Shown> shown) {
        LocalDate due = item.entry().due();
        boolean open = item.entry().state() == WorkState.TO_DO || item.entry().state() == WorkState.UNDER_WAY;
        return new Row(
                item,
                form,
                changes.getOrDefault(item.id(), List.of()),
                shown.get(item.id()),
                open && due != null && due.isBefore(LocalDate.now(clock)));
    }

    /** Takes over the actions of a variant, or of the plan within what the profile states. */
    @PostMapping
    String takeOver(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String variant,
            Model model) {
        ProfileVersion version = access.latest(member, id);
        PlanRequest wanted = variant.isEmpty()
                ? PlanRequest.NEXT_STAGE
                : variant(member, id, variant)
                        .map(each -> PlanForm.of(each.limits()).request())
                        .orElseThrow(NotThere::new);
        Instant now = clock.instant();
        Result<Integer> taken = access.assessed(version).then(assessment -> roadmapping
                .roadmap(ClientAccess.request(version), wanted, WorkProgress.NONE)
                .then(plan -> keeping.takeOver(member, id, plan, assessment, now)));
        return taken.either(number -> "redirect:/clients/" + id + "/doing?taken=" + number, refused -> {
            model.addAttribute("problems", refused.problems());
            return page(member, id, null, model);
        });
    }

    private Optional<PlanVariant> variant(Member member, UUID id, String variant) {
        return variants.of(member.workspace(), id).stream()
                .filter(each -> each.id().toString().equals(variant))
                .findFirst();
    }

    @PostMapping("/{item}")
    String save(
            @AuthenticationPrincipal Member member,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        WorkItem before = keeping.of(member, access.client(member, id).id()).stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(NotThere::new);
        WorkForm form = new WorkForm(typed);
        WorkEntry entry = form.entry();
        FactForm answer;
        if (form.wrong().isEmpty()) {
            SavedWork saved = keeping.save(member, id, item, form.seen(), entry, clock.instant())
                    .orElseThrow(NotThere::new);
            answer = saved.saved() ? WorkForm.saved(saved.item()) : form.conflict(saved.item());
        } else {
            answer = form.notSaved(before);
        }
        if (part) {
            model.addAttribute("form", answer)
                    .addAttribute("states", WorkState.values())
                    .addAttribute("changes", keeping.changes(member, id).getOrDefault(item, List.of()));
            return "doing :: saved";
        }
        return answer.state() == FactForm.State.SAVED
                ? "redirect:/clients/" + id + "/doing#work-" + item
                : page(member, id, answer, model);
    }

    @PostMapping("/{item}/take-away")
    String takeAway(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID item) {
        return archived(member, id, item, clock.instant());
    }

    @PostMapping("/{item}/bring-back")
    String bringBack(@AuthenticationPrincipal Member member, @PathVariable UUID id, @PathVariable UUID item) {
        return archived(member, id, item, null);
    }

    private String archived(Member member, UUID id, UUID item, @Nullable Instant away) {
        return keeping.archive(member, access.client(member, id).id(), item, away, clock.instant())
                .map(done -> "redirect:/clients/" + id + "/doing")
                .orElseThrow(NotThere::new);
    }
}
