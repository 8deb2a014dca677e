package org.cxmaturity.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked in a round, and what they said.
 *
 * @param level as a profile writes it: a number, {@code UNKNOWN} or {@code NOT_APPLICABLE}; empty until it is answered
 * @param at when they last said so; null until it is answered
 * @param version how often it was answered, so that a later answer is told from one that was not seen
 * @param earlier what they said in the round before; null where there is nothing
 */
public record RoundAnswer(
        UUID invited,
        String capability,
        String level,
        String comment,
        @Nullable Instant at,
        long version,
        @Nullable Earlier earlier) {
    /** Of a question that was not answered yet. */
    public static RoundAnswer open(UUID invited, String capability, @Nullable Earlier earlier) {
        return new RoundAnswer(invited, capability, "", "", null, 0, earlier);
    }

    /** What somebody said on an earlier day. */
    public record Earlier(String level, String comment, LocalDate on) {}

    /** Whether there is an answer. */
    public boolean answered() {
        return at != null;
    }
}
