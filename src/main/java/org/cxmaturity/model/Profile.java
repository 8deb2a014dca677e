package org.cxmaturity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that was said of one organisation on one day.
 *
 * @param asOf the day the facts describe
 * @param facts everything that goes into the session, the organisation and the examined sections included
 */
public record Profile(Organisation organisation, LocalDate asOf, List<Given> facts) {
    public Profile {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind, in the profile's order. */
    public <T extends Given> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What limits the change, if it was stated. */
    public Optional<Constraints> constraints() {
        return all(Constraints.class).stream().findFirst();
    }
}
