package org.cxmaturity.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cxmaturity.tables.Row;

/**
 * What an edition of the tables makes of an organisation.
 *
 * @param seats where it stands, by model
 * @param actions the ids of the recommended actions, by rank
 * @param rows gives every row that a rule went by; asked for where it has moved only
 */
public record EditionResult(Map<String, Seat> seats, List<String> actions, Supplier<Set<Row>> rows) {
    /**
     * A stage, or the ground before the first one.
     *
     * @param attained false where even the first stage's essential criteria are unmet
     */
    public record Seat(String stage, boolean attained) {
        @Override
        public String toString() {
            return attained ? stage : "below " + stage;
        }
    }
}
