package org.cxmaturity.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.tables.RowTypes;

/** The firings in a canonical order, so that the trace does not depend on the order in which the engine took them. */
final class Traces {
    private static final Comparator<Firing> ORDER = Comparator.comparing(Firing::id)
            .thenComparing(firing -> firing.row() == null ? "" : firing.row())
            .thenComparing(firing -> String.join("\n", firing.concluded()))
            .thenComparing(firing -> String.join("\n", firing.matched()));

    private Traces() {}

    static List<Firing> of(List<Fired> firings) {
        return firings.stream().map(Traces::firing).sorted(ORDER).toList();
    }

    private static Firing firing(Fired fired) {
        TreeSet<String> matched = new TreeSet<>();
        fired.facts().forEach(fact -> matched.add(fact.key()));
        fired.rows().stream().filter(row -> row != fired.row()).forEach(row -> matched.add(RowTypes.reference(row)));
        if (fired.absence() != null) {
            matched.add("absence#" + fired.absence());
        }
        return new Firing(
                fired.rule(),
                fired.id(),
                fired.row() == null ? null : RowTypes.reference(fired.row()),
                List.copyOf(matched),
                List.of(fired.concluded().key()));
    }
}
