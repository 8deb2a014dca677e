package org.cxmaturity.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Section;
import tools.jackson.databind.JsonNode;

/** Facts in a provenance document, with who said them and what shows that they are so. */
final class ProvFacts {
    private final ProvDocument out;
    private final AuditRecord record;
    private final Set<String> agents = new HashSet<>();
    private int evidence;

    ProvFacts(ProvDocument out, AuditRecord record) {
        this.out = out;
        this.record = record;
        agents.add(ProvDocument.id("agent/" + record.by()));
    }

    static String fact(String key) {
        return ProvDocument.id("fact/" + key);
    }

    /** Writes the facts that firings matched, and every item of the profile that carries evidence or has a respondent. */
    void write(Set<String> matched) {
        Map<String, JsonNode> items = items();
        Set<String> keys = new TreeSet<>(matched);
        keys.addAll(items.keySet());
        String profile = ProvDocument.id("profile");
        for (String key : keys) {
            out.entity(fact(key), TraceKeys.isAbsence(key) ? "cxm:Absence" : "cxm:Fact", Map.of("cxm:key", key));
            out.relation("wasDerivedFrom", "prov:generatedEntity", fact(key), "prov:usedEntity", profile);
            JsonNode item = items.get(key);
            if (item != null) {
                backing(key, item);
            }
        }
    }

    private Map<String, JsonNode> items() {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        JsonNode profile = record.tree().path("profile");
        for (Section section : Section.values()) {
            Map<String, Integer> alike = new HashMap<>();
            profile.path(section.key()).forEach(item -> {
                String key = key(section, item);
                int nth = alike.merge(key, 1, Integer::sum);
                items.put(nth == 1 ? key : key + "/" + CapabilityAnswer.respondent(nth), item);
            });
        }
        return items;
    }

    /** The key that the fact of an item has in a trace. */
    private static String key(Section section, JsonNode item) {
        return section.factKey(
                section.identity().stream().map(part -> said(item, part)).toList());
    }

    private static String said(JsonNode item, String key) {
        return AuditRecord.text(item, key);
    }

    private void backing(String key, JsonNode item) {
        String department = said(item, "department");
        String role = said(item, "role");
        String apart = key.endsWith(")") ? key.substring(key.lastIndexOf('/') + 1) : said(item, "respondent");
        if (!department.isEmpty() || !role.isEmpty() || !apart.isEmpty()) {
            String respondent =
                    ProvDocument.id("respondent/" + department + "/" + role + (apart.isEmpty() ? "" : "/" + apart));
            Map<String, String> words = new LinkedHashMap<>(Map.of("cxm:department", department, "cxm:role", role));
            if (!apart.isEmpty()) {
                words.put("cxm:respondent", apart);
            }
            agent(respondent, "cxm:Respondent", words);
            out.relation("wasAttributedTo", "prov:entity", fact(key), "prov:agent", respondent);
        }
        item.path("evidence").forEach(piece -> evidence(key, piece));
    }

    private void evidence(String key, JsonNode piece) {
        evidence++;
        String id = ProvDocument.id("evidence/" + evidence);
        Map<String, String> words = new LinkedHashMap<>();
        words.put("prov:label", said(piece, "ref"));
        if (piece.has("on")) {
            words.put("cxm:on", said(piece, "on"));
        }
        if (piece.has("sha256")) {
            words.put("cxm:sha256", said(piece, "sha256"));
        }
        out.entity(id, "cxm:Evidence", words);
        out.relation("wasDerivedFrom", "prov:generatedEntity", fact(key), "prov:usedEntity", id);
        String holder = said(piece, "by");
        if (!holder.isEmpty()) {
            String person = ProvDocument.id("agent/" + holder);
            agent(person, "prov:Person", Map.of("cxm:reference", holder));
            out.relation("wasAttributedTo", "prov:entity", id, "prov:agent", person);
        }
    }

    private void agent(String id, String type, Map<String, String> words) {
        if (agents.add(id)) {
            out.agent(id, type, words);
        }
    }
}
