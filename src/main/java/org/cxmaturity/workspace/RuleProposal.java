package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.jspecify.annotations.Nullable;

/**
 * That a draft be published as it stood after an edit, with what was known of it then. It stands for exactly that state: a later edit
 * of the draft, or another edition, and it falls.
 *
 * @param edit the number of the edit after which the draft stood so
 * @param live the number of the edition that was live
 * @param sentence what the change is for
 * @param workbooks the contents of the workbooks that it would be, by file name
 * @param version the version that they state
 * @param digest their digest, {@code sha256:…}
 * @param impact what it would do to the assessments on record, as a document of the public format
 * @param shown the same for people, as a part of a page
 * @param proposer the member who made it
 * @param by that member's name
 * @param approval null while nobody has approved it
 * @param withdrawn since when it is withdrawn; null where it is not
 * @param published the number of the edition that it was published as; null where it was not
 */
public record RuleProposal(
        UUID id,
        UUID draft,
        long edit,
        long live,
        String sentence,
        Map<String, Hash> workbooks,
        String version,
        String digest,
        String impact,
        String shown,
        UUID proposer,
        String by,
        Instant at,
        @Nullable Approval approval,
        @Nullable Instant withdrawn,
        @Nullable Long published) {
    public RuleProposal {
        workbooks = Map.copyOf(workbooks);
    }

    /**
     * That somebody stands for it beside whoever proposed it.
     *
     * @param self whether it was the proposer, as nobody else could
     */
    public record Approval(UUID member, String by, Instant at, boolean self) {}

    /** Whether it can still become an edition. */
    public boolean open() {
        return withdrawn == null && published == null;
    }
}
