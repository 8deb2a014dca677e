package org.cxmaturity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a fact is so (R20).
 *
 * @param ref what it is and where it can be found
 * @param on the day it was made or seen, if stated
 * @param by who holds or made it, if stated
 * @param sha256 the SHA-256 digest of its file in 64 lower-case hexadecimal digits, if stated
 */
public record Evidence(
        String ref,
        @Nullable LocalDate on,
        @Nullable String by,
        @Nullable String sha256) {}
