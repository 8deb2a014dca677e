package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** A document in W3C PROV-JSON, statement by statement. Names are made so that they are valid in every form of PROV. */
final class ProvDocument {
    private static final String NAMESPACE = "urn:cx-maturity:prov:";
    private static final String HEX = "0123456789ABCDEF";

    private final ObjectNode document = JsonDocuments.object();
    private int relations;

    ProvDocument(Hash record) {
        document.putObject("prefix")
                .put("cxm", NAMESPACE)
                .put("rec", "urn:cx-maturity:record:" + record.hex() + ":")
                .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    /** The name of something in this record; what a name may not hold is percent-encoded. */
    static String id(String local) {
        StringBuilder name = new StringBuilder("rec:");
        for (byte octet : local.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 255);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '/')) {
                name.append(c);
            } else {
                name.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return name.toString();
    }

    void entity(String id, String type, Map<String, String> words) {
        element("entity", id, type, words);
    }

    void activity(String id, String type, Map<String, String> words) {
        element("activity", id, type, words);
    }

    void agent(String id, String type, Map<String, String> words) {
        element("agent", id, type, words);
    }

    private void element(String kind, String id, String type, Map<String, String> words) {
        ObjectNode element = document.withObjectProperty(kind).putObject(id);
        element.putObject("prov:type").put("$", type).put("type", "prov:QUALIFIED_NAME");
        new TreeMap<>(words).forEach((key, value) -> {
            if (!value.isEmpty()) {
                element.put(key, value);
            }
        });
    }

    /** A relation, by its parts in turn: a key, then the name that stands under it. */
    void relation(String kind, String... parts) {
        relations++;
        ObjectNode relation = document.withObjectProperty(kind).putObject("_:r" + relations);
        for (int i = 0; i < parts.length; i += 2) {
            relation.put(parts[i], parts[i + 1]);
        }
    }

    String text() {
        return JsonDocuments.pretty(document);
    }
}
