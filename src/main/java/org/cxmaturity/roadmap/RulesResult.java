package org.cxmaturity.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Step;

/** What the rules concluded, and by which rows. */
record RulesResult(Derivation derivation) {
    /** The conclusions of a kind, by key. */
    <T extends Derived> List<T> all(Class<T> kind) {
        return derivation.steps().stream()
                .map(Step::concluded)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .sorted(Comparator.comparing(Derived::key))
                .toList();
    }

    /** The level of each capability that applies; 0 where nothing is known. */
    Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        all(CapabilityLevel.class).forEach(level -> levels.put(level.capability(), level.level()));
        return levels;
    }

    /** The rows by which something was concluded, sorted. */
    List<RowRef> rows(Derived conclusion) {
        return derivation.steps().stream()
                .filter(step -> step.concluded().equals(conclusion))
                .map(Step::row)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
