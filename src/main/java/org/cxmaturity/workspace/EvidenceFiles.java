package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of clients that are evidence. */
public interface EvidenceFiles {
    /** All of a client, the newest first. */
    List<EvidenceFile> of(UUID workspace, UUID client);

    /** One of a client's. */
    Optional<EvidenceFile> file(UUID workspace, UUID client, UUID id);

    /** Keeps a file, unless the client has one of the same content; gives the one that is kept. */
    EvidenceFile keep(EvidenceFile file, byte[] content);

    /** The content, held against its digest; empty where it is not there or not as it was kept. */
    Optional<byte[]> content(EvidenceFile file);

    /**
     * Puts a file away or brings it back.
     *
     * @param since null to bring it back
     */
    void archive(UUID workspace, UUID client, UUID id, @Nullable Instant since);
}
