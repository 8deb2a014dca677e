package org.cxmaturity.plain;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;

/**
 * What plain Java concludes, by key.
 *
 * @param facts every conclusion once; of the kinds that only help on the way there may be none
 */
public record PlainResult(List<Derived> facts) {
    static PlainResult of(Set<Derived> facts) {
        return new PlainResult(
                facts.stream().sorted(Comparator.comparing(Fact::key)).toList());
    }

    /** The conclusions of a kind, by key. */
    public <T extends Derived> Set<T> all(Class<T> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
