package org.cxmaturity.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.api.TooManyRequests;
import org.cxmaturity.workspace.LinkToken;
import org.springframework.core.Ordered;

/**
 * How often may be asked: what can be guessed at, and what costs much. By address and by what is asked with: a name, a link, a token,
 * a session. A member's ordinary pages are not limited.
 */
final class RequestLimits implements Filter, Ordered {
    private static final int AFTER_ENCODING = -200;
    private static final int TOO_MANY = 429;
    private static final String ANSWER = "/answer/";
    private static final String API = "/api/";
    private static final String SIGN_IN = "/sign-in";

    private final RateLimit signInsByAddress = new RateLimit(60, Duration.ofMinutes(5));
    private final RateLimit passphrasesByName = new RateLimit(10, Duration.ofMinutes(10));
    private final RateLimit answersByAddress = new RateLimit(1_200, Duration.ofMinutes(1));
    private final RateLimit answersByLink = new RateLimit(240, Duration.ofMinutes(1));
    private final RateLimit apiByAddress = new RateLimit(3_000, Duration.ofMinutes(1));
    private final RateLimit apiByToken = new RateLimit(1_200, Duration.ofMinutes(1));
    private final RateLimit uploads = new RateLimit(60, Duration.ofMinutes(10));

    private final boolean behindProxy;
    private final Clock clock;

    /**
     * Limits.
     *
     * @param behindProxy whether a proxy says who asks, last in {@code X-Forwarded-For}
     */
    RequestLimits(boolean behindProxy, Clock clock) {
        this.behindProxy = behindProxy;
        this.clock = clock;
    }

    @Override
    public int getOrder() {
        return AFTER_ENCODING;
    }

    private record Asked(RateLimit limit, String subject) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = asked.getRequestURI().substring(asked.getContextPath().length());
        Duration wait = asked(asked, path).stream()
                .map(each -> each.limit().take(each.subject(), clock.instant()))
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else if (path.startsWith(API)) {
            TooManyRequests.write(answer, wait);
        } else {
            answer.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
            answer.sendError(TOO_MANY);
        }
    }

    private List<Asked> asked(HttpServletRequest request, String path) {
        List<Asked> all = new ArrayList<>();
        boolean sent = request.getMethod().equals("POST");
        if (path.startsWith(SIGN_IN) && (sent || path.length() > SIGN_IN.length())) {
            all.add(new Asked(signInsByAddress, address(request)));
            String name = sent ? request.getParameter("name") : null;
            if (path.equals(SIGN_IN) && name != null) {
                all.add(new Asked(passphrasesByName, new LinkToken(name.strip()).hash()));
            }
        } else if (path.startsWith(ANSWER)) {
            all.add(new Asked(answersByAddress, address(request)));
            all.add(new Asked(answersByLink, new LinkToken(path.split("/", -1)[2]).hash()));
        } else if (path.startsWith(API)) {
            all.add(new Asked(apiByAddress, address(request)));
            String token = request.getHeader("Authorization");
            if (token != null) {
                all.add(new Asked(apiByToken, new LinkToken(token).hash()));
            }
        }
        String type = request.getContentType();
        if (sent && type != null && type.startsWith("multipart/")) {
            all.add(new Asked(uploads, session(request)));
        }
        return all;
    }

    private static String session(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return new LinkToken(Stream.of(cookies == null ? new Cookie[0] : cookies)
                        .filter(each -> each.getName().equals("cxm"))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(request.getRemoteAddr()))
                .hash();
    }

    private String address(HttpServletRequest request) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null
                ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
