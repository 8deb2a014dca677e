package org.cxmaturity.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Section;
import tools.jackson.databind.JsonNode;

/** What the keys in a trace stand for: a conclusion of some firing, a row of a table, a fact given, or that there is none. */
final class ProvKinds {
    /** What a key stands for. */
    enum Kind {
        CONCLUSION,
        ROW,
        FACT,
        ABSENCE
    }

    /** What a fact's key begins with: a section of the profile, or one of the two that list nothing. */
    private static final Set<String> SECTIONS = Stream.concat(
                    Stream.of("organisation", "constraints"),
                    Stream.of(Section.values()).map(Section::key))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Integer> conclusions = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();
    private final Set<String> rows = new TreeSet<>();
    private final Set<String> facts = new TreeSet<>();

    ProvKinds(AuditRecord record) {
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
        String before = key.substring(0, Math.max(0, key.indexOf('#')));
        if (conclusions.containsKey(key)) {
            return Kind.CONCLUSION;
        }
        if (before.equals("absence")) {
            return Kind.ABSENCE;
        }
        return SECTIONS.contains(before) ? Kind.FACT : Kind.ROW;
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
