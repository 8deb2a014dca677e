package org.cxmaturity.server;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many at once, and then so many in a time, for each subject: a bucket of tokens each that fills up again. It remembers a bounded
 * number of subjects, those that came last; a bucket that is full again is forgotten without loss.
 */
final class RateLimit {
    private static final int MOST_SUBJECTS = 10_000;

    private final int most;
    private final Duration refill;
    private final Map<String, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_SUBJECTS;
        }
    };

    /**
     * A limit.
     *
     * @param most how many at once
     * @param time within which as many come back
     */
    RateLimit(int most, Duration time) {
        this.most = most;
        this.refill = time.dividedBy(most);
    }

    /** That of secrets by which nobody is known. */
    static RateLimit ofWrongSecrets() {
        return new RateLimit(10, Duration.ofMinutes(1));
    }

    /** Takes one; gives how long to wait before the next can be taken where there is none, and nothing where there was one. */
    synchronized Duration take(String subject, Instant now) {
        Instant full = fullAt.getOrDefault(subject, now);
        Instant from = full.isBefore(now) ? now : full;
        Instant then = from.plus(refill);
        Duration wait = Duration.between(now.plus(refill.multipliedBy(most)), then);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return wait;
        }
        fullAt.put(subject, then);
        return Duration.ZERO;
    }
}
