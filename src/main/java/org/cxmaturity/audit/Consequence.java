package org.cxmaturity.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A conclusion that a recorded assessment drew, with a fact or a row among what it rests on.
 *
 * @param rule the id of the rule that fired
 * @param name the rule's name
 * @param row the row it went by; empty where it went by none
 * @param concluded the keys of what it concluded
 * @param direct whether the fact or row itself was matched, and not only what was concluded from it
 */
public record Consequence(String rule, String name, String row, List<String> concluded, boolean direct) {
    public Consequence {
        concluded = List.copyOf(concluded);
    }

    /**
     * All that hangs on something, in the order in which it was concluded.
     *
     * @param key the key of a fact, or a row as results cite it
     */
    public static List<Consequence> of(AuditRecord record, String key) {
        Set<String> reached = new HashSet<>(Set.of(key));
        List<JsonNode> open = new ArrayList<>();
        record.assessmentTree().path("trace").path("firings").forEach(open::add);
        List<JsonNode> hanging = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<JsonNode> found =
                    open.stream().filter(each -> rests(each, reached)).toList();
            open.removeAll(found);
            hanging.addAll(found);
            found.forEach(each -> reached.addAll(texts(each, "concluded")));
            more = !found.isEmpty();
        }
        return hanging.stream().map(each -> of(each, key)).toList();
    }

    private static boolean rests(JsonNode firing, Set<String> on) {
        return on.contains(AuditRecord.text(firing, "row"))
                || texts(firing, "matched").stream().anyMatch(on::contains);
    }

    private static Consequence of(JsonNode firing, String key) {
        return new Consequence(
                AuditRecord.text(firing, "id"),
                AuditRecord.text(firing, "rule"),
                AuditRecord.text(firing, "row"),
                texts(firing, "concluded"),
                rests(firing, Set.of(key)));
    }

    private static List<String> texts(JsonNode firing, String field) {
        return firing.path(field).valueStream().map(each -> each.asString("")).toList();
    }
}
