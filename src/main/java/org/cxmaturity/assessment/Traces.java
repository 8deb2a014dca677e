package org.cxmaturity.assessment;

import java.util.List;
import java.util.TreeSet;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.tables.RowTypes;

/** The firings in a canonical order, so that the trace does not depend on the order in which the engine took them. */
final class Traces {
    /** A firing with the texts it is sorted by, each made once. */
    private record Line(Firing firing, String row, String concluded, String matched) {
        static Line of(Firing firing) {
            return new Line(
                    firing,
                    firing.row() == null ? "" : firing.row(),
                    String.join("\n", firing.concluded()),
                    String.join("\n", firing.matched()));
        }

        int compare(Line other) {
            int order = firing.id().compareTo(other.firing.id());
            order = order == 0 ? row.compareTo(other.row) : order;
            order = order == 0 ? concluded.compareTo(other.concluded) : order;
            return order == 0 ? matched.compareTo(other.matched) : order;
        }
    }

    private Traces() {}

    static List<Firing> of(List<Fired> firings) {
        return firings.stream()
                .map(fired -> Line.of(firing(fired)))
                .sorted(Line::compare)
                .map(Line::firing)
                .toList();
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
