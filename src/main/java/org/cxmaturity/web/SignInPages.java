package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Members;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, by a link or a passphrase, and what a member says of themselves. */
@Controller
final class SignInPages {
    private static final int SHORTEST = 12;
    private static final int LONGEST_NAME = 80;

    private final Members members;
    private final SignInByLink links;
    private final PasswordEncoder passphrases;
    private final SignedIn signedIn;

    SignInPages(Members members, SignInByLink links, PasswordEncoder passphrases, SecurityContextRepository sessions) {
        this.members = members;
        this.links = links;
        this.passphrases = passphrases;
        this.signedIn = new SignedIn(sessions);
    }

    @GetMapping("/sign-in")
    String form() {
        return "sign-in";
    }

    /** Shows a button: what only looks at links, such as a mail program, must not use them up. */
    @GetMapping("/sign-in/{token}")
    String link(@PathVariable String token, Model model) {
        Optional<Member> meant = links.meant(token);
        model.addAttribute("token", meant.isPresent() ? token : "");
        model.addAttribute("over", meant.isEmpty());
        model.addAttribute("name", meant.map(Member::name).orElse(""));
        return "sign-in";
    }

    @PostMapping("/sign-in/{token}")
    String use(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            model.addAttribute("wrong", "Please say your name, in up to " + LONGEST_NAME + " letters.");
            return link(token, model);
        }
        Optional<Member> member = links.used(token);
        if (member.isEmpty()) {
            return link(token, model);
        }
        members.name(member.get().id(), called);
        signedIn.as(members.member(member.get().id()).orElseThrow(), request, response);
        return "redirect:/clients";
    }

    @PostMapping("/sign-in")
    String passphrase(
            @RequestParam String name,
            @RequestParam String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Member> member = members.named(name.strip()).stream()
                .filter(each -> members.passphrase(each.id())
                        .filter(hash -> passphrases.matches(passphrase, hash))
                        .isPresent())
                .findFirst();
        if (member.isEmpty()) {
            model.addAttribute("name", name);
            model.addAttribute("wrong", "No member goes by this name and passphrase.");
            return "sign-in";
        }
        signedIn.as(member.get(), request, response);
        return "redirect:/clients";
    }

    @GetMapping("/account")
    String account(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("set", members.passphrase(member.id()).isPresent());
        return "account";
    }

    @PostMapping("/account")
    String account(
            @AuthenticationPrincipal Member member,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            model.addAttribute("wrong", "A name has 1 to " + LONGEST_NAME + " letters.");
        } else if (!passphrase.isEmpty() && passphrase.length() < SHORTEST) {
            model.addAttribute(
                    "wrong",
                    "A passphrase has at least " + SHORTEST + " characters; this one has " + passphrase.length() + ".");
        } else {
            members.name(member.id(), called);
            if (!passphrase.isEmpty()) {
                members.passphrase(member.id(), passphrases.encode(passphrase));
            }
            signedIn.as(members.member(member.id()).orElseThrow(), request, response);
            model.addAttribute("said", passphrase.isEmpty() ? "Saved." : "Saved. You can sign in by the passphrase.");
        }
        return account(member, model);
    }
}
