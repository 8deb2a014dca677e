package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the rule base: what it was begun from. What was made of it since are its {@linkplain DraftStep steps}.
 *
 * @param base the contents of the workbooks that it was begun from, by file name
 * @param baseVersion the version that the base states
 * @param baseDigest the digest of the base, {@code sha256:…}
 * @param by who began it
 * @param archived since when it is out of the way; null where it is not
 */
public record RuleDraft(
        UUID id,
        String name,
        Map<String, Hash> base,
        String baseVersion,
        String baseDigest,
        String by,
        Instant at,
        @Nullable Instant archived) {
    public RuleDraft {
        base = Map.copyOf(base);
    }
}
