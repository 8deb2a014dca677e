package org.cxmaturity.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares a recorded assessment with one made now. */
public final class RecordComparison {
    private static final List<String> PLACEMENT =
            List.of("model", "stage", "order", "attained", "completion", "range", "notApplicable");

    /** What records say of a placement since a later version; an earlier record is not compared in it. */
    private static final List<String> PLACEMENT_SINCE = List.of("evidenced", "evidencedAttained");

    private final JsonNode recorded;
    private final JsonNode now;

    private RecordComparison(JsonNode recorded, JsonNode now) {
        this.recorded = recorded;
        this.now = now;
    }

    /**
     * A comparison.
     *
     * @param now the document of an assessment, JSON
     */
    public static RecordComparison of(AuditRecord record, String now) {
        return new RecordComparison(record.assessmentTree(), JsonDocuments.read(now));
    }

    /** Whether the canonical forms are the same, byte for byte. */
    public boolean sameBytes() {
        return Arrays.equals(CanonicalJson.bytes(recorded), CanonicalJson.bytes(now));
    }

    /** The first difference of any kind. */
    public Optional<DocumentDifference> difference() {
        return DocumentDifference.between(recorded, now);
    }

    /** The first difference in what was concluded: stages, levels, findings, actions and the trace, without texts and rules' names. */
    public Optional<DocumentDifference> differenceOfConclusions() {
        List<String> placement = new ArrayList<>(PLACEMENT);
        JsonNode first = recorded.path("placements").path(0);
        PLACEMENT_SINCE.stream().filter(first::has).forEach(placement::add);
        return DocumentDifference.between(conclusions(recorded, placement), conclusions(now, placement));
    }

    /** The first difference in anything but which rule came to a conclusion, and by which rule base. */
    public Optional<DocumentDifference> differenceButForRules() {
        return DocumentDifference.between(withoutRules(recorded), withoutRules(now));
    }

    private static JsonNode conclusions(JsonNode assessment, List<String> placement) {
        ObjectNode out = JsonDocuments.object();
        out.set("placements", picked(assessment.path("placements"), placement));
        out.set("dimensions", picked(assessment.path("dimensions"), List.of("id", "score", "coverage")));
        out.set("capabilities", picked(assessment.path("capabilities"), List.of("id", "level", "basis")));
        out.set("findings", picked(assessment.path("findings"), List.of("id", "kind")));
        out.set(
                "recommendations",
                picked(assessment.path("recommendations"), List.of("rank", "action", "priority", "raises")));
        out.set("trace", concluded(assessment));
        return out;
    }

    private static ArrayNode picked(JsonNode items, List<String> keys) {
        ArrayNode out = JsonDocuments.array();
        for (JsonNode item : items) {
            ObjectNode kept = out.addObject();
            keys.forEach(key -> kept.set(key, item.path(key)));
        }
        return out;
    }

    private static ArrayNode concluded(JsonNode assessment) {
        TreeSet<String> all = new TreeSet<>();
        for (JsonNode firing : assessment.path("trace").path("firings")) {
            firing.path("concluded").forEach(each -> all.add(each.stringValue()));
        }
        ArrayNode out = JsonDocuments.array();
        all.forEach(out::add);
        return out;
    }

    private static JsonNode withoutRules(JsonNode assessment) {
        ObjectNode out = ((ObjectNode) assessment).deepCopy();
        out.remove("ruleBase");
        ArrayNode firings = JsonDocuments.array();
        assessment
                .path("trace")
                .path("firings")
                .valueStream()
                .map(firing -> {
                    ObjectNode kept = JsonDocuments.object();
                    List.of("row", "matched", "concluded").forEach(key -> kept.set(key, firing.path(key)));
                    return CanonicalJson.text(kept);
                })
                .sorted()
                .forEach(firings::add);
        out.putObject("trace").set("firings", firings);
        return out;
    }
}
