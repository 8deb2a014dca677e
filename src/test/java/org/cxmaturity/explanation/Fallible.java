package org.cxmaturity.explanation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Firing;

/** Which facts every way to a conclusion needs, read from the weights of its tree alone. */
final class Fallible {
    private Fallible() {}

    /** Every firing on which a conclusion rests, however deep. */
    static Set<Firing> under(String conclusion, Map<String, List<Firing>> trace) {
        Set<Firing> under = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(conclusion));
        while (!open.isEmpty()) {
            for (Firing firing : trace.getOrDefault(open.pop(), List.of())) {
                if (under.add(firing)) {
                    open.addAll(firing.matched());
                }
            }
        }
        return under;
    }

    /** The firings by what they concluded. */
    static Map<String, List<Firing>> byConclusion(List<Firing> trace) {
        return trace.stream()
                .collect(Collectors.groupingBy(firing -> firing.concluded().get(0)));
    }

    /** Whether a conclusion's key names all that it rests on, so that it falls with any of it. */
    static boolean tells(String key) {
        return key.startsWith("answer-summary#")
                || key.startsWith("channel-coverage#")
                || key.startsWith("training-programme#")
                || key.startsWith("kpi-series#")
                || key.startsWith("hub#")
                || key.startsWith("hub-reach#")
                || key.startsWith("inferred-silo#")
                || key.startsWith("not-applicable#")
                || key.startsWith("customer-data-owner#")
                || (key.startsWith("capability-evidence#")
                        && !key.contains("hub-use")
                        && !key.contains("system-group"));
    }

    /** The keys of those facts; none for a stage, which may stand as it does at other levels of what it rests on. */
    static Set<String> needed(ReasonNode node, Map<String, ReasonNode> nodes) {
        if (node.kind() == ReasonNode.Kind.FACT) {
            return Set.of(String.valueOf(node.key()));
        }
        if (String.valueOf(node.key()).startsWith("standing#")) {
            return Set.of();
        }
        ReasonNode whole = node.kind() == ReasonNode.Kind.REFERENCE ? nodes.get(String.valueOf(node.key())) : node;
        Set<String> needed = new HashSet<>();
        Set<String> shared = null;
        for (ReasonNode each : whole == null ? node.under() : whole.under()) {
            if (each.weight() == Weight.NEEDED) {
                needed.addAll(needed(each, nodes));
            } else if (each.weight() == Weight.ONE_OF) {
                Set<String> own = needed(each, nodes);
                if (shared == null) {
                    shared = new HashSet<>(own);
                } else {
                    shared.retainAll(own);
                }
            }
        }
        if (shared != null) {
            needed.addAll(shared);
        }
        return needed;
    }
}
