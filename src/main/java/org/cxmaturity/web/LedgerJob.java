package org.cxmaturity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** A piece of work on a ledger: how far it has come, and what came of it. Asked by pages while another thread does it. */
public final class LedgerJob implements LedgerWatch {
    private static final int WHOLE = 100;

    private final UUID id;
    private final Kind kind;
    private final String record;
    private final Instant started;
    private volatile boolean asked;
    private volatile int percent;
    private volatile State state = State.RUNNING;
    private volatile @Nullable Answer answer;
    private volatile @Nullable Instant ended;

    LedgerJob(UUID id, Kind kind, String record, Instant started) {
        this.id = id;
        this.kind = kind;
        this.record = record;
        this.started = started;
    }

    /** What is done. */
    public enum Kind {
        /** Each record, the chain and the archive are held against their hashes. */
        VERIFY,
        /** Recorded profiles are assessed again by their archived rule bases. */
        REPLAY,
        /** The same by stock Drools. */
        RECOMPUTE
    }

    /** How it stands. */
    public enum State {
        /** It is under way. */
        RUNNING,
        /** It came to an answer, be it a refusal. */
        DONE,
        /** Somebody stopped it. */
        CANCELLED,
        /** A fault of the program ended it. */
        FAILED
    }

    /**
     * What came of it.
     *
     * @param good whether nothing is wrong
     * @param text as the command line says it; empty where it was refused
     * @param problems why it was refused
     */
    public record Answer(boolean good, String text, List<Problem> problems) {
        public Answer {
            problems = List.copyOf(problems);
        }
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
        if (asked) {
            throw new Cancelled();
        }
        percent = of == 0 ? WHOLE : (int) (WHOLE * done / of);
    }

    @Override
    public void noticed(Problem problem) {
        // The answer says it again.
    }

    void cancel() {
        asked = true;
    }

    void end(Result<Answer> result, Instant now) {
        answer = result.either(done -> done, refused -> new Answer(false, "", refused.problems()));
        over(State.DONE, now);
    }

    void cancelled(Instant now) {
        over(State.CANCELLED, now);
    }

    void failed(Instant now) {
        over(State.FAILED, now);
    }

    private void over(State how, Instant now) {
        ended = now;
        state = how;
    }

    /** By which pages ask for it. */
    public UUID id() {
        return id;
    }

    /** What is done. */
    public Kind kind() {
        return kind;
    }

    /** The number of the one record that it is about; empty for all. */
    public String record() {
        return record;
    }

    /** When it began. */
    public Instant started() {
        return started;
    }

    /** When it ended; null while it runs. */
    public @Nullable Instant ended() {
        return ended;
    }

    /** How it stands. */
    public State state() {
        return state;
    }

    /** How much of it is done, from 0 to 100. */
    public int percent() {
        return percent;
    }

    /** What came of it; null where nothing did. */
    public @Nullable Answer answer() {
        return answer;
    }
}
