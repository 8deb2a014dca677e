package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.json.RefusalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells programs what is not done, as RFC 9457 has it. What goes wrong on pages is none of its business. */
final class Refusals implements HandlerExceptionResolver, Ordered {
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failed) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/api/")) {
            return null;
        }
        Optional<ApiRefusal> refusal = refusal(failed);
        refusal.ifPresent(each -> write(each, response));
        return refusal.isPresent() ? new ModelAndView() : null;
    }

    /** What is told of an exception; nothing of a bug. */
    private static Optional<ApiRefusal> refusal(Exception failed) {
        if (failed instanceof ApiRefusal refusal) {
            return Optional.of(refusal);
        }
        if (failed instanceof NoHandlerFoundException
                || failed instanceof NoResourceFoundException
                || failed instanceof MethodArgumentTypeMismatchException) {
            return Optional.of(ApiRefusal.notThere());
        }
        if (failed instanceof HttpRequestMethodNotSupportedException method) {
            String[] allowed = method.getSupportedMethods();
            String names = allowed == null ? "" : String.join(", ", allowed);
            return Optional.of(new ApiRefusal(
                    HttpStatus.METHOD_NOT_ALLOWED,
                    "Found " + method.getMethod() + "; expected " + names + ".",
                    List.of(),
                    Map.of(HttpHeaders.ALLOW, names)));
        }
        if (failed instanceof HttpMediaTypeNotAcceptableException) {
            return Optional.of(Negotiation.refusal(List.of(MediaType.APPLICATION_JSON)));
        }
        if (failed instanceof ConcurrencyFailureException) {
            return Optional.of(new ApiRefusal(
                    HttpStatus.CONFLICT,
                    "A request that was sent before, such as one by the same key, is still being done.",
                    List.of(),
                    Map.of(HttpHeaders.RETRY_AFTER, "1")));
        }
        return Optional.empty();
    }

    /** Tells it. */
    static void write(ApiRefusal refusal, HttpServletResponse response) {
        byte[] body = RefusalJson.of(
                        refusal.status().getReasonPhrase(),
                        refusal.status().value(),
                        String.valueOf(refusal.getMessage()),
                        refusal.problems())
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(refusal.status().value());
        refusal.headers().forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
