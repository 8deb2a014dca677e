package org.cxmaturity.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Where a record's conclusions come from, in W3C PROV-JSON. Facts, rows and conclusions are entities, firings activities;
 * each firing used facts, rows and earlier conclusions, generated one conclusion, and was carried out by the product after the
 * rule as its plan. A conclusion that several firings came to is generated once by each, as a finding of which it is the general
 * case, since PROV lets one activity generate an entity.
 */
public final class Provenance {
    private final ProvDocument out;
    private final AuditRecord record;
    private final TraceKeys keys;
    private final String product = ProvDocument.id("agent/product");
    private final String assessor;

    private Provenance(AuditRecord record) {
        this.record = record;
        this.out = new ProvDocument(record.hash());
        this.keys = new TraceKeys(record);
        this.assessor = ProvDocument.id("agent/" + record.by());
    }

    /** The provenance of one record, an indented JSON document. */
    public static String of(AuditRecord record) {
        Provenance provenance = new Provenance(record);
        provenance.agents();
        provenance.assessment();
        provenance.firings();
        new ProvFacts(provenance.out, record).write(provenance.keys.facts());
        return provenance.out.text();
    }

    private void agents() {
        var made = record.product();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("prov:label", "CX Maturity " + made.version());
        words.put("cxm:engine", made.engine());
        words.put("cxm:java", made.java());
        words.put("cxm:digest", made.digest().toString());
        out.agent(product, "prov:SoftwareAgent", words);
        out.agent(assessor, "prov:Person", Map.of("cxm:reference", record.by()));
    }

    private void assessment() {
        String activity = ProvDocument.id("activity/assessment");
        String result = ProvDocument.id("assessment");
        String profile = ProvDocument.id("profile");
        String ruleBase = ProvDocument.id("rule-base");
        out.activity(activity, "cxm:Assessment", Map.of("cxm:on", record.on(), "cxm:recordedAt", record.recordedAt()));
        out.entity(result, "cxm:Result", Map.of("cxm:record", record.hash().toString()));
        out.entity(
                profile, "cxm:Profile", Map.of("cxm:organisation", record.organisation(), "cxm:asOf", record.asOf()));
        out.entity(
                ruleBase,
                "cxm:RuleBase",
                Map.of(
                        "cxm:version",
                        record.ruleBase().version(),
                        "cxm:digest",
                        record.ruleBase().digest().toString()));
        files(ruleBase);
        out.relation("used", "prov:activity", activity, "prov:entity", profile);
        out.relation("used", "prov:activity", activity, "prov:entity", ruleBase);
        out.relation("wasGeneratedBy", "prov:entity", result, "prov:activity", activity);
        out.relation("wasDerivedFrom", "prov:generatedEntity", result, "prov:usedEntity", profile);
        out.relation("wasAssociatedWith", "prov:activity", activity, "prov:agent", product);
        out.relation("wasAssociatedWith", "prov:activity", activity, "prov:agent", assessor);
        out.relation("wasAttributedTo", "prov:entity", result, "prov:agent", assessor);
    }

    private void files(String ruleBase) {
        Map<String, Hash> files = new LinkedHashMap<>(record.ruleBase().workbooks());
        files.putAll(record.ruleBase().rules());
        files.forEach((name, hash) -> {
            String file = ProvDocument.id("file/" + name);
            out.entity(file, "cxm:File", Map.of("prov:label", name, "cxm:sha256", hash.hex()));
            out.relation("hadMember", "prov:collection", ruleBase, "prov:entity", file);
        });
    }

    private void firings() {
        keys.rules()
                .forEach((id, name) -> out.entity(rule(id), "prov:Plan", Map.of("prov:label", name, "cxm:rule", id)));
        keys.rows().forEach(row -> out.entity(row(row), "cxm:Row", Map.of("cxm:row", row)));
        keys.conclusions().forEach(key -> out.entity(conclusion(key), "cxm:Conclusion", Map.of("cxm:key", key)));
        int number = 0;
        for (JsonNode firing : record.assessmentTree().path("trace").path("firings")) {
            number++;
            firing(firing, number);
        }
    }

    private void firing(JsonNode firing, int number) {
        String activity = ProvDocument.id("firing/" + number);
        String rule = AuditRecord.text(firing, "id");
        out.activity(activity, "cxm:Firing", Map.of("cxm:rule", rule));
        out.relation("wasAssociatedWith", "prov:activity", activity, "prov:agent", product, "prov:plan", rule(rule));
        List<String> used = new ArrayList<>();
        firing.path("matched").forEach(each -> used.add(entity(each.stringValue())));
        String row = AuditRecord.text(firing, "row");
        if (!row.isEmpty()) {
            used.add(row(row));
        }
        used.forEach(entity -> out.relation("used", "prov:activity", activity, "prov:entity", entity));
        firing.path("concluded").forEach(each -> generated(activity, each.stringValue(), number));
    }

    private void generated(String activity, String key, int number) {
        if (keys.reasons(key) == 1) {
            out.relation("wasGeneratedBy", "prov:entity", conclusion(key), "prov:activity", activity);
            return;
        }
        String single = ProvDocument.id("conclusion/" + key + "/by-firing/" + number);
        out.entity(single, "cxm:Conclusion", Map.of("cxm:key", key));
        out.relation("wasGeneratedBy", "prov:entity", single, "prov:activity", activity);
        out.relation("specializationOf", "prov:specificEntity", single, "prov:generalEntity", conclusion(key));
    }

    private String entity(String key) {
        return switch (keys.of(key)) {
            case CONCLUSION -> conclusion(key);
            case ROW -> row(key);
            case FACT, ABSENCE -> ProvFacts.fact(key);
        };
    }

    private static String conclusion(String key) {
        return ProvDocument.id("conclusion/" + key);
    }

    private static String row(String reference) {
        return ProvDocument.id("row/" + reference);
    }

    private static String rule(String id) {
        return ProvDocument.id("rule/" + id);
    }
}
