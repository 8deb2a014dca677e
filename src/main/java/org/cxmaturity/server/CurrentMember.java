package org.cxmaturity.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.cxmaturity.web.SignedIn;
import org.cxmaturity.workspace.Member;
import org.cxmaturity.workspace.Members;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up with each request who is signed in: another role holds from the next request on, and whose access was taken away has no
 * session any more.
 */
final class CurrentMember extends OncePerRequestFilter {
    private final Members members;

    CurrentMember(Members members) {
        this.members = members;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && who.getPrincipal() instanceof Member signedIn) {
            Optional<Member> now = members.member(signedIn.id());
            SecurityContextHolder.clearContext();
            if (now.isPresent()) {
                SecurityContextHolder.setContext(SignedIn.context(now.get()));
            } else {
                end(request.getSession(false));
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }

    /** An error's page says who is signed in, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/assets/");
    }
}
