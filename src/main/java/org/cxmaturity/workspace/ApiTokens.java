package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens by which programs act. They are kept as hashes alone. */
public interface ApiTokens {
    /** A member's tokens, the newest first; revoked ones too. */
    List<ApiToken> of(UUID workspace, UUID member);

    /** Adds one. */
    void add(ApiToken token, String hash);

    /** The token with this hash, unless it was revoked; that it was used now is noted. */
    Optional<ApiToken> used(String hash, Instant now);

    /** Revokes a member's token; it stays listed. */
    void revoke(UUID workspace, UUID member, UUID id, Instant now);
}
