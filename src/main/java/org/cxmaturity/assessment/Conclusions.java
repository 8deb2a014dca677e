package org.cxmaturity.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.Given;
import org.cxmaturity.tables.Row;

/** What the rules concluded, and for each conclusion the firings that led to it. */
final class Conclusions {
    private final Map<Class<?>, List<RuleFiring>> firings = new HashMap<>();
    private final Map<Class<?>, Map<Derived, List<RuleFiring>>> reasons = new HashMap<>();
    private final Map<Class<?>, List<Derived>> sorted = new HashMap<>();

    Conclusions(List<RuleFiring> firings) {
        for (RuleFiring fired : firings) {
            this.firings
                    .computeIfAbsent(fired.concluded().getClass(), kind -> new ArrayList<>())
                    .add(fired);
        }
    }

    /** The conclusions of a kind, each with its firings; worked out for those kinds that are asked for. */
    private Map<Derived, List<RuleFiring>> reasons(Class<?> kind) {
        return reasons.computeIfAbsent(kind, any -> {
            Map<Derived, List<RuleFiring>> made = new LinkedHashMap<>();
            for (RuleFiring fired : firings.getOrDefault(kind, List.of())) {
                made.computeIfAbsent(fired.concluded(), fact -> new ArrayList<>())
                        .add(fired);
            }
            return made;
        });
    }

    /** Each key is made once, not at every comparison. */
    private static List<Derived> byKey(Set<Derived> facts) {
        return facts.stream()
                .map(fact -> Map.entry(fact.key(), fact))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The conclusions of a kind, by key. */
    @SuppressWarnings("unchecked")
    <T extends Derived> List<T> all(Class<T> kind) {
        return (List<T>) sorted.computeIfAbsent(kind, any -> byKey(reasons(kind).keySet()));
    }

    /** The conclusions of a kind that satisfy the condition, by key. */
    <T extends Derived> List<T> all(Class<T> kind, Predicate<T> condition) {
        return all(kind).stream().filter(condition).toList();
    }

    /** The firings that led to a conclusion. */
    List<RuleFiring> reasonsFor(Derived conclusion) {
        return reasons(conclusion.getClass()).getOrDefault(conclusion, List.of());
    }

    /** The row that led to a conclusion; the first by id where several did. */
    <R extends Row> R rowOf(Derived conclusion, Class<R> table) {
        return reasonsFor(conclusion).stream()
                .map(RuleFiring::row)
                .filter(table::isInstance)
                .map(table::cast)
                .min(Comparator.comparing(Row::id))
                .orElseThrow();
    }

    /** The keys of the given facts on which a fact rests, however indirectly, sorted. */
    Set<String> rootsOf(Fact fact) {
        Set<String> roots = new TreeSet<>();
        Set<String> seen = new HashSet<>(Set.of(fact.key()));
        Deque<Fact> open = new ArrayDeque<>(List.of(fact));
        while (!open.isEmpty()) {
            Fact next = open.pop();
            List<RuleFiring> firings = next instanceof Derived derived ? reasonsFor(derived) : List.of();
            if (firings.isEmpty() && next instanceof Given) {
                roots.add(next.key());
            }
            for (RuleFiring fired : firings) {
                fired.facts().stream().filter(each -> seen.add(each.key())).forEach(open::push);
            }
        }
        return roots;
    }
}
