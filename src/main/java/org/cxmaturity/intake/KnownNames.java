package org.cxmaturity.intake;

import java.time.LocalDate;
import java.util.Set;
import org.cxmaturity.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the items of a profile may refer to.
 *
 * @param asOf the day the facts describe, or null where it could not be read
 * @param departments the ids under {@code departments}, in order, or null where the section is missing or unreadable
 * @param sources the ids under {@code dataSources}, in order, or null where the section is missing or unreadable
 */
record KnownNames(
        Vocabulary vocabulary,
        @Nullable LocalDate asOf,
        @Nullable Set<String> departments,
        @Nullable Set<String> sources) {
    /** The ids under a key of the profile, or null where that is missing or unreadable. */
    @Nullable
    Set<String> listedAs(String key) {
        return key.equals("departments") ? departments : sources;
    }
}
