package org.cxmaturity.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Questions about a client to several people at once.
 *
 * @param by the name of the member who opened it
 * @param closesOn the last day on which people can answer
 * @param closed when it was closed; null where nobody has closed it
 */
public record Round(
        UUID id,
        UUID workspace,
        UUID client,
        String name,
        String by,
        Instant opened,
        LocalDate closesOn,
        @Nullable Instant closed) {}
