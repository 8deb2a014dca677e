package org.cxmaturity.explanation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;

/** Which given facts lie under a conclusion, however deep and by whichever way. */
final class UnderlyingFacts {
    private final Supports supports;
    private final Map<Derived, List<String>> known = new HashMap<>();

    UnderlyingFacts(Supports supports) {
        this.supports = supports;
    }

    /** The keys of those facts, sorted. */
    List<String> under(Fact fact) {
        return fact instanceof Derived derived && !supports.of(derived).isEmpty()
                ? known.computeIfAbsent(derived, this::collect)
                : List.of(fact.key());
    }

    private List<String> collect(Derived conclusion) {
        Set<String> given = new TreeSet<>();
        Set<Fact> seen = new HashSet<>(Set.of(conclusion));
        Deque<Derived> open = new ArrayDeque<>(List.of(conclusion));
        while (!open.isEmpty()) {
            for (Support support : supports.of(open.pop())) {
                for (WeightedFact part : support.parts()) {
                    if (part.weight() != Weight.SET_ASIDE && seen.add(part.fact())) {
                        if (part.fact() instanceof Derived next
                                && !supports.of(next).isEmpty()) {
                            open.push(next);
                        } else {
                            given.add(part.fact().key());
                        }
                    }
                }
            }
        }
        return List.copyOf(given);
    }
}
