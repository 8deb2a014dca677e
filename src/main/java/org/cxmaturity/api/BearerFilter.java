package org.cxmaturity.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.cxmaturity.service.workspace.GrantTokens;
import org.cxmaturity.service.workspace.GrantTokens.Bearer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows who asks by the token that a request bears. */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final GrantTokens tokens;
    private final Clock clock;

    BearerFilter(GrantTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(said -> said.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(said -> said.substring(SCHEME.length()).strip())
                .flatMap(secret -> tokens.bearer(secret, clock.instant()))
                .ifPresent(BearerFilter::known);
        chain.doFilter(request, response);
    }

    private static void known(Bearer bearer) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                bearer.member(),
                null,
                bearer.scopes().stream()
                        .map(scope -> new SimpleGrantedAuthority(scope.name()))
                        .toList()));
        SecurityContextHolder.setContext(context);
    }
}
