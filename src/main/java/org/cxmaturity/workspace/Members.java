package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works where, and by what they sign in. Secrets are kept as hashes alone. */
public interface Members {
    /** The owner of the first workspace, who is made with it where there is none. */
    Member owner(Instant now);

    /** A member who has access. */
    Optional<Member> member(UUID id);

    /** Those of a workspace, by name; those whose access was taken away too. */
    List<Membership> of(UUID workspace);

    /** Lets nobody else change who is a member of a workspace until the transaction under way ends. */
    void holdStill(UUID workspace);

    /** Adds one. */
    void add(Member member, Instant now);

    /** Gives a member of a workspace another role; false where there is none. */
    boolean role(UUID workspace, UUID member, MemberRole role);

    /**
     * Takes a member's access away, with any link that would sign them in; or gives it back.
     *
     * @param since null gives it back
     * @return false where there is no such member in the workspace
     */
    boolean leave(UUID workspace, UUID member, @Nullable Instant since);

    /** Those of any workspace who go by a name and have access. */
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
