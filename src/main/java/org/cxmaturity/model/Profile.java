package org.cxmaturity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that was said of one organisation on one day.
 *
 * @param asOf the day the facts describe
 * @param models the models to place it on (R34); none where it is left to the tables
 * @param facts everything that was said, the organisation and the examined sections included
 */
public record Profile(Organisation organisation, LocalDate asOf, List<String> models, List<Given> facts) {
    public Profile {
        models = List.copyOf(models);
        facts = List.copyOf(facts);
    }

    /** A profile that leaves the models to the tables. */
    public Profile(Organisation organisation, LocalDate asOf, List<Given> facts) {
        this(organisation, asOf, List.of(), facts);
    }

    /** The same organisation on the same day, of which something else is known. */
    public Profile with(List<Given> others) {
        return new Profile(organisation, asOf, models, others);
    }

    /** The same, placed on these models. */
    public Profile on(List<String> others) {
        return new Profile(organisation, asOf, others, facts);
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
