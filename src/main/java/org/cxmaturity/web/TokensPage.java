package org.cxmaturity.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.service.workspace.GrantTokens;
import org.cxmaturity.workspace.ApiTokens;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.TokenScope;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A member's tokens, by which programs act in their stead. */
@Controller
@RequestMapping("/account/tokens")
final class TokensPage {
    private static final String PAGE = "tokens";

    private final ApiTokens tokens;
    private final GrantTokens granting;
    private final Clock clock;

    TokensPage(ApiTokens tokens, GrantTokens granting, Clock clock) {
        this.tokens = tokens;
        this.granting = granting;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("tokens", tokens.of(member.workspace(), member.id()));
        model.addAttribute(
                "grantable",
                member.role().scopes().stream().map(TokenScope::name).toList());
        return PAGE;
    }

    /** The page that answers shows the token; no other does, and nothing can bring it back. */
    @PostMapping
    String make(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) List<TokenScope> scope,
            Model model) {
        Set<TokenScope> scopes = scope == null ? Set.of() : Set.copyOf(scope);
        granting.grant(member, name, scopes, clock.instant())
                .either(secret -> model.addAttribute("secret", secret), refused -> model.addAttribute(
                                "problems", refused.problems())
                        .addAttribute("name", name)
                        .addAttribute("scopes", scopes));
        return list(member, model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@AuthenticationPrincipal Member member, @PathVariable UUID id) {
        tokens.revoke(member.workspace(), member.id(), id, clock.instant());
        return "redirect:/account/tokens";
    }
}
