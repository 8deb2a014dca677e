package org.cxmaturity.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.cxmaturity.workspace.Member;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** Logs each request by a number that its answer bears too, without anything that people typed: no path, no name, no message of an error. */
final class RequestLog implements Filter, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final String REQUEST = "request";
    private static final String MEMBER = RequestLog.class.getName() + ".member";
    private static final int SERVER_ERROR = 500;
    private static final long NANOS = 1_000_000;

    /**
     * A request that was answered.
     *
     * @param route the pattern of its address; a dash where nothing is at it
     * @param millis how long it took
     * @param member the id of who is signed in; a dash for nobody
     * @param fault the classes and places of an error; null where there was none
     */
    record Line(
            String id,
            String method,
            String route,
            int status,
            long millis,
            String member,
            @Nullable String fault) {}

    private final Consumer<Line> lines;

    RequestLog() {
        this(RequestLog::log);
    }

    RequestLog(Consumer<Line> lines) {
        this.lines = lines;
    }

    private static void log(Line line) {
        (line.fault() == null ? LOG.atInfo() : LOG.atError())
                .addKeyValue("request", line.id())
                .addKeyValue("method", line.method())
                .addKeyValue("route", line.route())
                .addKeyValue("status", line.status())
                .addKeyValue("millis", line.millis())
                .addKeyValue("member", line.member())
                .log(line.fault() == null ? "answered" : line.fault());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Request-Id", id);
        long from = System.nanoTime();
        String fault = null;
        try (MDC.MDCCloseable kept = MDC.putCloseable(REQUEST, id)) {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            fault = FaultPlaces.of(e);
            throw e;
        } finally {
            Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            Object member = request.getAttribute(MEMBER);
            lines.accept(new Line(
                    id,
                    ((HttpServletRequest) request).getMethod(),
                    route == null ? "-" : route.toString(),
                    fault == null ? answer.getStatus() : SERVER_ERROR,
                    (System.nanoTime() - from) / NANOS,
                    member == null ? "-" : member.toString(),
                    fault));
        }
    }

    /** Notes who is signed in, once that is known. */
    static final class SignedInMember implements Filter, Ordered {
        @Override
        public int getOrder() {
            return 0;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who != null && who.getPrincipal() instanceof Member member) {
                request.setAttribute(MEMBER, member.id());
            }
            chain.doFilter(request, response);
        }
    }
}
