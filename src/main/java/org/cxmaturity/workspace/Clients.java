package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clients of a workspace and the versions of their profiles. What belongs to another workspace is not there. */
public interface Clients {
    /** All clients, by name; archived ones too. */
    List<Client> all(UUID workspace);

    /** A client. */
    Optional<Client> client(UUID workspace, UUID id);

    /** Adds a client with the first version of its profile. */
    Client add(UUID workspace, String name, ProfileVersion first);

    /** Gives a client another name. */
    void rename(UUID workspace, UUID id, String name);

    /** Puts a client out of the way, or back with null. */
    void archive(UUID workspace, UUID id, @Nullable Instant since);

    /** The newest version of a client's profile. */
    Optional<ProfileVersion> latest(UUID workspace, UUID client);

    /** A version of it. */
    Optional<ProfileVersion> version(UUID workspace, UUID client, long number);

    /**
     * Its versions without their texts, the newest first.
     *
     * @param most how many at most
     */
    List<ProfileVersion> versions(UUID workspace, UUID client, int most);

    /** Adds a version; false, and nothing added, where there is one of that number already. */
    boolean add(UUID workspace, ProfileVersion version);
}
