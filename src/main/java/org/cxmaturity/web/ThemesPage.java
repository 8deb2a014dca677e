package org.cxmaturity.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.service.workspace.KeepThemes;
import org.cxmaturity.service.workspace.KeepThemes.ThemeEntry;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.ReportTheme;
import org.cxmaturity.workspace.ReportThemes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whose reports look how: name, logo, colours and font. */
@Controller
@RequestMapping("/themes")
final class ThemesPage {
    private final KeepThemes keeping;
    private final ReportThemes themes;
    private final Clock clock;

    ThemesPage(KeepThemes keeping, ReportThemes themes, Clock clock) {
        this.keeping = keeping;
        this.themes = themes;
        this.clock = clock;
    }

    /** A theme with what it looks like. */
    record Shown(ReportTheme kept, Theme theme) {}

    @GetMapping
    String themes(@AuthenticationPrincipal Member member, Model model) {
        List<Shown> all = themes.of(member.workspace()).stream()
                .map(each -> new Shown(each, KeepThemes.read(each).orElseThrow()))
                .toList();
        model.addAttribute(
                "themes",
                all.stream().filter(each -> each.kept().archived() == null).toList());
        model.addAttribute(
                "away",
                all.stream().filter(each -> each.kept().archived() != null).toList());
        model.addAttribute("plain", Theme.PLAIN);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "themes";
    }

    @PostMapping
    String keep(
            @AuthenticationPrincipal Member member,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            Model model)
            throws IOException {
        NamedContent picture =
                logo == null || logo.isEmpty() ? null : new NamedContent(FileNames.of(logo), logo.getBytes());
        ThemeEntry entry = new ThemeEntry(
                typed.getOrDefault("name", ""),
                picture,
                typed.getOrDefault("shows", ""),
                typed.getOrDefault("main", ""),
                typed.getOrDefault("second", ""),
                typed.getOrDefault("font", ""));
        return keeping.keep(member, entry, clock.instant()).either(kept -> "redirect:/themes", refused -> {
            model.addAttribute("problems", refused.problems()).addAttribute("typed", typed);
            return themes(member, model);
        });
    }

    @PostMapping("/{theme}/archive")
    String archive(@AuthenticationPrincipal Member member, @PathVariable UUID theme) {
        return archived(member, theme, clock.instant());
    }

    @PostMapping("/{theme}/bring-back")
    String bringBack(@AuthenticationPrincipal Member member, @PathVariable UUID theme) {
        return archived(member, theme, null);
    }

    private String archived(Member member, UUID theme, @Nullable Instant since) {
        if (!themes.archive(member.workspace(), theme, since)) {
            throw new NotThere();
        }
        return "redirect:/themes";
    }
}
