package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Step;

/** The firings by what they concluded. */
final class FiringsByConclusion {
    private final Map<Derived, List<Step>> byConclusion = new LinkedHashMap<>();
    private final Map<Class<?>, Set<Derived>> byKind = new LinkedHashMap<>();

    FiringsByConclusion(List<Step> steps) {
        for (Step step : steps) {
            byConclusion
                    .computeIfAbsent(step.concluded(), any -> new ArrayList<>())
                    .add(step);
            byKind.computeIfAbsent(step.concluded().getClass(), any -> new LinkedHashSet<>())
                    .add(step.concluded());
        }
    }

    /** The firings that led to a conclusion, in the order of the trace. */
    List<Step> to(Derived conclusion) {
        return byConclusion.getOrDefault(conclusion, List.of());
    }

    /** Everything that was concluded. */
    Set<Derived> conclusions() {
        return byConclusion.keySet();
    }

    /** The conclusions of a kind that satisfy the condition, by key. */
    <T extends Derived> List<T> all(Class<T> kind, Predicate<T> condition) {
        return byKind.getOrDefault(kind, Set.of()).stream()
                .map(kind::cast)
                .filter(condition)
                .sorted(Comparator.comparing(Derived::key))
                .toList();
    }

    /** The first such conclusion. */
    <T extends Derived> Optional<T> first(Class<T> kind, Predicate<T> condition) {
        return all(kind, condition).stream().findFirst();
    }
}
