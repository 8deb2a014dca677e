package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who works where, and by what they sign in. Secrets are kept as hashes alone. */
public interface Members {
    /** The owner of the first workspace, who is made with it where there is none. */
    Member owner(Instant now);

    /** A member. */
    Optional<Member> member(UUID id);

    /** Those of a workspace, by name. */
    List<Member> of(UUID workspace);

    /** Those of any workspace who go by a name. */
    List<Member> named(String name);

    /** Gives a member a name. */
    void name(UUID member, String name);

    /** Keeps the hash of a passphrase by which a member signs in from now on. */
    void passphrase(UUID member, String hash);

    /** The hash of a member's passphrase, if one was set. */
    Optional<String> passphrase(UUID member);

    /** Keeps the hash of a link that signs a member in once. Earlier ones no longer do. */
    void link(UUID member, String hash, Instant until);

    /** Whom a link would sign in now. */
    Optional<Member> linked(String hash, Instant now);

    /** Uses a link up: whom it signs in, once. */
    Optional<Member> use(String hash, Instant now);
}
