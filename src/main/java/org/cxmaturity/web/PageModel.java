package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: who is signed in, and where one is. */
@ControllerAdvice
final class PageModel {
    private final Clock clock;
    private final boolean demonstration;

    PageModel(Clock clock, @Value("${cxm.demonstration}") boolean demonstration) {
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** Whether nothing of what is done here is kept. */
    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    /** Where the days of the people are who work here. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("member")
    @Nullable
    Member member(@AuthenticationPrincipal @Nullable Member member) {
        return member;
    }

    /** What they may do; null where nobody is signed in. */
    @ModelAttribute("may")
    @Nullable
    Permitted may(@AuthenticationPrincipal @Nullable Member member, HttpServletRequest request) {
        return member == null ? null : new Permitted(member.role(), path(request));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whether a form is sent from a page that lists the sections of facts; forms of answers stand elsewhere too. */
    @ModelAttribute("listed")
    boolean listed(HttpServletRequest request) {
        String from = request.getHeader("HX-Current-URL");
        return from == null || from.contains("/facts/");
    }

    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        String path = path(request);
        return Stream.of("ledger", "clients", "themes", "people", "rules")
                .filter(each -> path.startsWith("/" + each))
                .findFirst()
                .orElse("");
    }
}
