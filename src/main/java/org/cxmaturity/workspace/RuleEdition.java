package org.cxmaturity.workspace;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cxmaturity.audit.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a workspace's rule base: what assessments go by from its publication until that of the next one.
 *
 * @param number from 0: the rule base as the product came when the first edition was published
 * @param sentence what it is for, as whoever proposed it put it
 * @param workbooks the contents of its workbooks, by file name
 * @param version the version that it states
 * @param digest its digest, {@code sha256:…}
 * @param proposal the proposal that it was published from; null where there was none
 * @param restores the number of the earlier edition that it brings back; null where it brings none back
 * @param by who published it
 */
public record RuleEdition(
        long number,
        String sentence,
        Map<String, Hash> workbooks,
        String version,
        String digest,
        @Nullable UUID proposal,
        @Nullable Long restores,
        String by,
        Instant at) {
    public RuleEdition {
        workbooks = Map.copyOf(workbooks);
    }
}
