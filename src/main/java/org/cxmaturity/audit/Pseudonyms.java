package org.cxmaturity.audit;

import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts references in the place of people's names in a profile: whoever holds or made a piece of evidence. */
public final class Pseudonyms {
    private Pseudonyms() {}

    /** A profile's document, in canonical JSON. */
    public static String canonical(String profile) {
        return CanonicalJson.text(JsonDocuments.read(profile));
    }

    /** A profile's document with references in the place of names, in canonical JSON. */
    public static String in(String profile, UnaryOperator<String> people) {
        JsonNode document = JsonDocuments.read(profile);
        replace(document, people);
        return CanonicalJson.text(document);
    }

    private static void replace(JsonNode node, UnaryOperator<String> people) {
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (each.getKey().equals("evidence")) {
                holders(each.getValue(), people);
            }
        }
        for (JsonNode each : node) {
            replace(each, people);
        }
    }

    private static void holders(JsonNode evidence, UnaryOperator<String> people) {
        for (JsonNode each : evidence) {
            if (each instanceof ObjectNode piece && piece.path("by").isString()) {
                piece.put("by", people.apply(piece.path("by").stringValue()));
            }
        }
    }
}
