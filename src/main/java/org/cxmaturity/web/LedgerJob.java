package org.cxmaturity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A check of a ledger, under way or done.
 *
 * @param work how far it has come, and what came of it
 * @param record the number of the one record that it is about; empty for all
 */
public record LedgerJob(PageJob<Answer> work, Kind kind, String record) {
    /** What is done. */
    public enum Kind {
        /** Each record, the chain and the archive are held against their hashes. */
        VERIFY,
        /** Recorded profiles are assessed again by their archived rule bases. */
        REPLAY,
        /** The same by stock Drools. */
        RECOMPUTE
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

    /** Tells a piece of work how far the reading of a ledger has come. */
    static LedgerWatch watch(PageJob<Answer> work) {
        return new LedgerWatch() {
            @Override
            public void at(long done, long of) {
                work.at(done, of);
            }

            @Override
            public void noticed(Problem problem) {
                // The answer says it again.
            }
        };
    }

    /** By which pages ask for it. */
    public UUID id() {
        return work.id();
    }

    /** When it ended; null while it runs. */
    public @Nullable Instant ended() {
        return work.ended();
    }

    /** How it stands. */
    public PageJob.State state() {
        return work.state();
    }

    /** How much of it is done, from 0 to 100. */
    public int percent() {
        return work.percent();
    }

    /** What came of it; null where nothing did. */
    public @Nullable Answer answer() {
        Answer answer = work.value();
        return answer == null && !work.problems().isEmpty() ? new Answer(false, "", work.problems()) : answer;
    }
}
