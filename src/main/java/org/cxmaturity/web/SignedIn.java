package org.cxmaturity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.cxmaturity.workspace.Member;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Signs members in. */
public final class SignedIn {
    private final SecurityContextRepository sessions;

    SignedIn(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** Begins a new session as this member; whatever session there was is over, and its cookie worth nothing. */
    void as(Member member, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = context(member);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /** That a member is signed in, with their role as it is now. */
    public static SecurityContext context(Member member) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, List.of(new SimpleGrantedAuthority("ROLE_" + member.role()))));
        return context;
    }
}
