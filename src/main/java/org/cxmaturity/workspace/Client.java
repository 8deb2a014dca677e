package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that is worked for.
 *
 * @param archived since when it is out of the way; null where it is not
 */
public record Client(
        UUID id,
        UUID workspace,
        String name,
        Instant since,
        @Nullable Instant archived) {}
