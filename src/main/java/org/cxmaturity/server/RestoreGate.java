package org.cxmaturity.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.springframework.core.Ordered;

/** Lets requests by, all but while everything is replaced: those that are under way end before, those that come wait, and sessions end. */
final class RestoreGate implements Filter, HttpSessionListener, Ordered {
    private static final long LONGEST_SECONDS = 20;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && asked.getRequestURI().contains("/actuator/")) {
            chain.doFilter(request, response);
        } else if (entered(lock.readLock())) {
            try {
                chain.doFilter(request, response);
            } finally {
                lock.readLock().unlock();
            }
        } else if (response instanceof HttpServletResponse answer) {
            answer.setHeader("Retry-After", Long.toString(LONGEST_SECONDS));
            answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean entered(Lock lock) {
        try {
            return lock.tryLock(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does what nothing else may go on beside, and ends all sessions if it was done. */
    <T> Result<T> alone(Supplier<Result<T>> work) {
        if (!entered(lock.writeLock())) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            "the server that runs",
                            "a request that did not end within " + LONGEST_SECONDS + " seconds",
                            "a moment without requests: try again",
                            null));
        }
        try {
            return work.get().map(value -> {
                sessions.forEach(RestoreGate::end);
                return value;
            });
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // It has ended by itself.
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }
}
