package org.cxmaturity.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that stands in the workspace's ledger.
 *
 * @param version the profile's version that was assessed
 * @param ruleBase the digest of the rule base it went by, {@code sha256:…}
 * @param record its number in the ledger
 * @param by the name of the member who vouches for it
 * @param asOf the day the facts describe
 * @param next the day that was suggested for the next one; null where that is not known
 * @param stages where it placed the client, in the order of the models
 */
public record AssessmentOnRecord(
        UUID id,
        UUID client,
        long version,
        String ruleBase,
        long record,
        String by,
        LocalDate asOf,
        Instant at,
        @Nullable LocalDate next,
        List<PlacedStage> stages) {
    public AssessmentOnRecord {
        stages = List.copyOf(stages);
    }

    /**
     * A model's stage.
     *
     * @param order the stage's place, from 1; 0 below the first
     * @param of how many stages there are
     * @param evidenced the name of the stage that evidence shows
     */
    public record PlacedStage(
            String model, String modelName, String stage, String name, int order, int of, String evidenced) {
        /** Whether evidence shows less than is claimed. */
        public boolean claimed() {
            return !name.equals(evidenced);
        }
    }
}
