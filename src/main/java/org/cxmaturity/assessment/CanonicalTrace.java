package org.cxmaturity.assessment;

import java.util.List;
import java.util.TreeSet;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.RowTypes;

/** The firings in a canonical order, so that the trace does not depend on the order in which the engine took them. */
final class CanonicalTrace {
    /** A firing with the texts it is sorted by, each made once. */
    private record Line(RuleFiring fired, Firing firing, String row, String concluded, String matched) {
        static Line of(RuleFiring fired) {
            Firing firing = CanonicalTrace.firing(fired);
            return new Line(
                    fired,
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

    private final List<Line> lines;

    private CanonicalTrace(List<Line> lines) {
        this.lines = lines;
    }

    static CanonicalTrace of(List<RuleFiring> firings) {
        return new CanonicalTrace(
                firings.stream().map(Line::of).sorted(Line::compare).toList());
    }

    /** The firings as a result names them. */
    List<Firing> firings() {
        return lines.stream().map(Line::firing).toList();
    }

    /** The firings with their facts. */
    List<Step> steps() {
        return lines.stream().map(line -> step(line.fired())).toList();
    }

    private static Step step(RuleFiring fired) {
        return new Step(
                fired.rule(),
                fired.id(),
                fired.row() == null ? null : RowTypes.ref(fired.row()),
                fired.facts(),
                fired.rows().stream()
                        .filter(row -> row != fired.row())
                        .map(RowTypes::ref)
                        .toList(),
                fired.absence(),
                fired.concluded());
    }

    private static Firing firing(RuleFiring fired) {
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
