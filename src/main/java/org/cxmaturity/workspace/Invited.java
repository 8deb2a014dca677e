package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked in a round.
 *
 * @param respondent by what answers in the profile tell them from others; the same in every round of a client
 * @param email empty where it is not known
 * @param role empty where it is not known
 * @param department as the profile names it; empty where it is not known
 * @param until until when their link is good
 * @param opened when they first saw the questions; null where they have not
 * @param answered when they last answered one; null where they have not
 * @param done when they last said that they are done; null where they have not
 */
public record Invited(
        UUID id,
        UUID workspace,
        UUID round,
        String respondent,
        String name,
        String email,
        String role,
        String department,
        Instant until,
        @Nullable Instant opened,
        @Nullable Instant answered,
        @Nullable Instant done) {}
