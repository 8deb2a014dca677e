package org.cxmaturity.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cxmaturity.service.workspace.AnswerByLink;
import org.cxmaturity.workspace.LinkToken;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Each request goes by the one rule base that is live in the workspace of whoever asks when it begins. */
final class RuleBaseOfRequest implements HandlerInterceptor {
    private static final String ANSWERS = "/answer/";

    private final LiveRuleBases live;
    private final AnswerByLink answering;
    private final Clock clock;

    RuleBaseOfRequest(LiveRuleBases live, AnswerByLink answering, Clock clock) {
        this.live = live;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        workspace(request).ifPresent(live::hold);
        return true;
    }

    private Optional<UUID> workspace(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof Member member) {
            return Optional.of(member.workspace());
        }
        String path = request.getServletPath();
        return path.startsWith(ANSWERS)
                ? answering
                        .visit(new LinkToken(path.substring(ANSWERS.length()).replaceAll("/.*", "")), clock.instant())
                        .map(visit -> visit.round().workspace())
                : Optional.empty();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        live.letGo();
    }
}
