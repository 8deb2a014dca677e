package org.cxmaturity.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is a member.
 *
 * @param linkUntil until when a link that was not used yet signs them in; null where there is none
 * @param passphrase whether they have set one
 * @param left since when they have no access; null where they have
 */
public record Membership(
        Member member,
        @Nullable Instant linkUntil,
        boolean passphrase,
        @Nullable Instant left) {}
