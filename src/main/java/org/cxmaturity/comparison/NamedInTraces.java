package org.cxmaturity.comparison;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment;

/** Which facts rules matched, and which rows they went by, in some assessments. */
final class NamedInTraces {
    private final Set<String> facts = new HashSet<>();
    private final Set<String> rows = new HashSet<>();

    NamedInTraces(List<Assessment> results) {
        results.forEach(result -> result.trace().forEach(fired -> {
            facts.addAll(fired.matched());
            if (fired.row() != null) {
                rows.add(fired.row());
            }
        }));
    }

    /** The numbers of the changes that are named; those of tables follow those of facts. The day is always among them. */
    BitSet of(List<FactChange> facts, List<TableChange> tables) {
        BitSet named = new BitSet();
        IntStream.range(0, facts.size())
                .filter(at -> facts.get(at).key().equals(ProfileDifference.DAY)
                        || this.facts.contains(facts.get(at).key()))
                .forEach(named::set);
        IntStream.range(0, tables.size())
                .filter(at -> rows.contains(tables.get(at).reference().toString()))
                .forEach(at -> named.set(facts.size() + at));
        return named;
    }
}
