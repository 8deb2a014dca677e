package org.cxmaturity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.workspace.KeepMembers;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.MemberRole;
import org.cxmaturity.workspace.Members;
import org.cxmaturity.workspace.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who works in the workspace, and as what. */
@Controller
@RequestMapping("/people")
final class PeoplePage {
    private final Members members;
    private final KeepMembers keeping;
    private final SignInByLink links;
    private final Clock clock;
    private final String proxy;

    PeoplePage(
            Members members,
            KeepMembers keeping,
            SignInByLink links,
            Clock clock,
            @Value("${cxm.proxy}") String proxy) {
        this.members = members;
        this.keeping = keeping;
        this.links = links;
        this.clock = clock;
        this.proxy = proxy;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Member member, Model model) {
        List<Membership> all = members.of(member.workspace());
        model.addAttribute(
                "here", all.stream().filter(each -> each.left() == null).toList());
        model.addAttribute(
                "away", all.stream().filter(each -> each.left() != null).toList());
        model.addAttribute("roles", MemberRole.values());
        model.addAttribute("now", clock.instant());
        return "people";
    }

    @PostMapping
    String invite(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String name,
            @RequestParam MemberRole role,
            Model model,
            RedirectAttributes next) {
        return keeping.invite(member, name, role, clock.instant()).either(added -> shownOnce(added, next), refused -> {
            model.addAttribute("problems", refused.problems())
                    .addAttribute("name", name)
                    .addAttribute("role", role);
            return list(member, model);
        });
    }

    /** The link is shown on the page that follows, and never again. */
    private String shownOnce(Member whom, RedirectAttributes next) {
        String address = proxy.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : proxy;
        next.addFlashAttribute("link", address + "/sign-in/" + links.token(whom));
        next.addFlashAttribute("linked", whom.name());
        return "redirect:/people";
    }

    @PostMapping("/{id}/link")
    String link(@AuthenticationPrincipal Member member, @PathVariable UUID id, RedirectAttributes next) {
        return keeping.of(member, id)
                .filter(each -> each.left() == null)
                .map(each -> shownOnce(each.member(), next))
                .orElseThrow(NotThere::new);
    }

    @PostMapping("/{id}/role")
    String role(
            @AuthenticationPrincipal Member member, @PathVariable UUID id, @RequestParam MemberRole role, Model model) {
        return changed(keeping.role(member, id, role), member, model);
    }

    @PostMapping("/{id}/take-away")
    String takeAway(@AuthenticationPrincipal Member member, @PathVariable UUID id, Model model) {
        return left(member, id, clock.instant(), model);
    }

    @PostMapping("/{id}/bring-back")
    String bringBack(@AuthenticationPrincipal Member member, @PathVariable UUID id, Model model) {
        return left(member, id, null, model);
    }

    private String left(Member member, UUID id, @Nullable Instant since, Model model) {
        return changed(keeping.leave(member, id, since), member, model);
    }

    private String changed(Result<Boolean> change, Member member, Model model) {
        return change.either(
                there -> {
                    if (!there) {
                        throw new NotThere();
                    }
                    return "redirect:/people";
                },
                refused -> {
                    model.addAttribute("problems", refused.problems());
                    return list(member, model);
                });
    }
}
