package org.cxmaturity.audit;

import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts references in the place of people's names in a profile: whoever holds or made a piece of evidence. */
public final class Pseudonyms {
    private Pseudonyms() {}

    /** Gives the reference of a name. */
    public interface Referring {
        /** The reference. */
        String of(String name) throws IOException;
    }

    /** A profile's document, in canonical JSON. */
    public static String canonical(String profile) {
        return CanonicalJson.text(Documents.read(profile));
    }

    /** A profile's document with references in the place of names, in canonical JSON. */
    public static String in(String profile, Referring people) throws IOException {
        JsonNode document = Documents.read(profile);
        replace(document, people);
        return CanonicalJson.text(document);
    }

    private static void replace(JsonNode node, Referring people) throws IOException {
        for (Map.Entry<String, JsonNode> each : node.properties()) {
            if (each.getKey().equals("evidence")) {
                holders(each.getValue(), people);
            }
        }
        for (JsonNode each : node) {
            replace(each, people);
        }
    }

    private static void holders(JsonNode evidence, Referring people) throws IOException {
        for (JsonNode each : evidence) {
            if (each instanceof ObjectNode piece && piece.path("by").isString()) {
                piece.put("by", people.of(piece.path("by").stringValue()));
            }
        }
    }
}
