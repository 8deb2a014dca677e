package org.cxmaturity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that takes a while: how far it has come, and what came of it. Asked by pages while another thread does it.
 *
 * @param <T> what comes of it
 */
public final class PageJob<T> implements Progress {
    private static final int WHOLE = 100;

    private final UUID id = UUID.randomUUID();
    private volatile boolean unwanted;
    private volatile int percent;
    private volatile State state = State.RUNNING;
    private volatile @Nullable Result<T> result;
    private volatile @Nullable Instant ended;

    /** How it stands. */
    public enum State {
        /** It is under way. */
        RUNNING,
        /** It came to an end, be it a refusal. */
        DONE,
        /** Somebody stopped it. */
        CANCELLED,
        /** A fault of the program ended it. */
        FAILED
    }

    /** Somebody wants no answer any more. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }

    @Override
    public void at(long done, long of) {
        if (unwanted) {
            throw new Cancelled();
        }
        percent = of == 0 ? WHOLE : (int) (WHOLE * done / of);
    }

    void cancel() {
        unwanted = true;
    }

    void end(State how, @Nullable Result<T> with, Instant now) {
        result = with;
        ended = now;
        state = how;
    }

    /** By which pages ask for it. */
    public UUID id() {
        return id;
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** How much of it is done, from 0 to 100. */
    public int percent() {
        return percent;
    }

    /** When it ended; null while it runs. */
    public @Nullable Instant ended() {
        return ended;
    }

    /** What came of it; null where nothing did. */
    public @Nullable T value() {
        Result<T> known = result;
        return known == null ? null : known.<@Nullable T>either(done -> done, refused -> null);
    }

    /** Why it was refused. */
    public List<Problem> problems() {
        Result<T> known = result;
        return known == null ? List.of() : known.problems();
    }
}
