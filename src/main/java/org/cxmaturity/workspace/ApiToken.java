package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program acts by in a member's stead. The token itself is known to nobody but them.
 *
 * @param name what the member calls it, such as the program's name
 * @param used when it was last used, to the minute; null where it never was
 * @param revoked since when it is worth nothing; null where it is good
 */
public record ApiToken(
        UUID id,
        UUID workspace,
        UUID member,
        String name,
        Set<TokenScope> scopes,
        Instant created,
        @Nullable Instant used,
        @Nullable Instant revoked) {
    public ApiToken {
        scopes = scopes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(scopes));
    }
}
