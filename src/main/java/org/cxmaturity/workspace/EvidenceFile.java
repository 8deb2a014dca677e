package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows what a client's answers say.
 *
 * @param name as its owner called it
 * @param mediaType one of a few, by the name's ending; {@code application/octet-stream} for any other
 * @param size in bytes
 * @param sha256 of its content, in 64 lower-case hexadecimal digits
 * @param archived since when it is put away; null where it is not
 */
public record EvidenceFile(
        UUID id,
        UUID workspace,
        UUID client,
        String name,
        String mediaType,
        long size,
        String sha256,
        String by,
        Instant at,
        @Nullable Instant archived) {}
