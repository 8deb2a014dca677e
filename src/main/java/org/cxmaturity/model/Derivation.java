package org.cxmaturity.model;

import java.util.List;

/**
 * A result with all that led to it.
 *
 * @param steps every rule that fired, in the order of the result's trace
 * @param turns what the order of the recommended actions went by, in that order
 */
public record Derivation(Profile profile, Assessment assessment, List<Step> steps, List<ActionOrder> turns) {
    public Derivation {
        steps = List.copyOf(steps);
        turns = List.copyOf(turns);
    }

    /** What the rules concluded of a kind, each once. */
    public <T extends Derived> List<T> concluded(Class<T> kind) {
        return steps.stream()
                .map(Step::concluded)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }
}
