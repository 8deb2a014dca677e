package org.cxmaturity.api;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Tells a program that it asks too often. */
public final class TooManyRequests {
    private TooManyRequests() {}

    /** Answers so; the wait is said in {@code Retry-After} too. */
    public static void write(HttpServletResponse response, Duration wait) {
        String seconds = Long.toString(wait.toSeconds() + 1);
        Refusals.write(
                new ApiRefusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "Too many requests; the next one is answered in " + seconds + " seconds.",
                        List.of(),
                        Map.of(HttpHeaders.RETRY_AFTER, seconds)),
                response);
    }
}
