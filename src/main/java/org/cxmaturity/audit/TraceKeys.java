package org.cxmaturity.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the keys in a trace stand for: a conclusion of some firing, a row of a table, a fact given, or that there is none. */
final class TraceKeys {
    /** What a key stands for. */
    enum Kind {
        CONCLUSION,
        ROW,
        FACT,
        ABSENCE
    }

    private static final String ABSENCE = "absence#";

    /** What the keys of facts begin with: each key of the recorded profile, so that no kind of fact is left out. */
    private final List<String> given;

    private final Map<String, Integer> conclusions = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> facts = new TreeSet<>();

    TraceKeys(AuditRecord record) {
        given = record.tree().path("profile").propertyNames().stream()
                .map(key -> key + "#")
                .toList();
        JsonNode firings = record.assessmentTree().path("trace").path("firings");
        for (JsonNode firing : firings) {
            firing.path("concluded").forEach(each -> conclusions.merge(each.stringValue(), 1, Integer::sum));
            rules.put(AuditRecord.text(firing, "id"), AuditRecord.text(firing, "rule"));
        }
        for (JsonNode firing : firings) {
            String row = AuditRecord.text(firing, "row");
            if (!row.isEmpty()) {
                rows.add(row);
            }
            firing.path("matched").forEach(each -> sort(each.stringValue()));
        }
    }

    private void sort(String key) {
        Kind kind = of(key);
        if (kind == Kind.ROW) {
            rows.add(key);
        } else if (kind != Kind.CONCLUSION) {
            facts.add(key);
        }
    }

    Kind of(String key) {
        if (conclusions.containsKey(key)) {
            return Kind.CONCLUSION;
        }
        if (isAbsence(key)) {
            return Kind.ABSENCE;
        }
        return given.stream().anyMatch(key::startsWith) ? Kind.FACT : Kind.ROW;
    }

    /** Whether a key says that there is no fact of a kind. */
    static boolean isAbsence(String key) {
        return key.startsWith(ABSENCE);
    }

    /** How many firings came to a conclusion. */
    int reasons(String conclusion) {
        return conclusions.getOrDefault(conclusion, 0);
    }

    Set<String> conclusions() {
        return conclusions.keySet();
    }

    /** The names of the rules that fired, by id. */
    Map<String, String> rules() {
        return new LinkedHashMap<>(rules);
    }

    Set<String> rows() {
        return rows;
    }

    /** The facts, and the absences of facts, that firings matched. */
    Set<String> facts() {
        return facts;
    }
}
