package org.cxmaturity.api;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API with everything that it refers to in it. Programs that make clients of descriptions follow references into
 * other documents badly, and those within these not at all; so the schemas of the public formats become components, and each of their
 * definitions one more.
 */
final class WholeDescription {
    private static final String REFERENCE = "$ref";
    private static final String DEFINITIONS = "$defs";
    private static final String OF_DEFINITION = "#/" + DEFINITIONS + "/";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String BESIDE = "schemas/";
    private static final String NAMED = "urn:cx-maturity:";
    private static final List<String> OF_A_DOCUMENT = List.of("$schema", "$id", DEFINITIONS);

    private final ObjectNode description;
    private final Function<String, JsonNode> schemas;
    private final Deque<String> wanted = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private WholeDescription(ObjectNode description, Function<String, JsonNode> schemas) {
        this.description = description;
        this.schemas = schemas;
    }

    /**
     * Makes one whole.
     *
     * @param description changed by it
     * @param schemas the schema of a public format by its name, such as {@code what-if}
     */
    static JsonNode of(JsonNode description, Function<String, JsonNode> schemas) {
        return new WholeDescription((ObjectNode) description, schemas).whole();
    }

    private JsonNode whole() {
        point(description, "");
        ObjectNode components = (ObjectNode) description.at("/components/schemas");
        while (!wanted.isEmpty()) {
            String name = wanted.remove();
            ObjectNode schema = (ObjectNode) schemas.apply(name);
            schema.path(DEFINITIONS).properties().forEach(each -> {
                point(each.getValue(), name);
                components.set(component(name) + pascal(each.getKey()), each.getValue());
            });
            schema.remove(OF_A_DOCUMENT);
            point(schema, name);
            components.set(component(name), schema);
        }
        return description;
    }

    /** Lets all references in a part of a document point to components. */
    private void point(JsonNode part, String document) {
        if (part instanceof ObjectNode object) {
            if (object.path(REFERENCE).isString()) {
                object.put(REFERENCE, pointed(object.path(REFERENCE).stringValue(), document));
            }
            object.values().forEach(each -> point(each, document));
        } else if (part instanceof ArrayNode list) {
            list.values().forEach(each -> point(each, document));
        }
    }

    private String pointed(String reference, String document) {
        if (reference.startsWith(BESIDE)) {
            return wanted(reference.substring(BESIDE.length()));
        }
        if (reference.startsWith(NAMED)) {
            String other = reference.substring(NAMED.length()).replaceAll(":.*", "");
            String whole = wanted(other);
            return reference.contains("#") ? pointed(reference.replaceAll(".*#", "#"), other) : whole;
        }
        if (reference.startsWith(OF_DEFINITION)) {
            return COMPONENTS + component(document) + pascal(reference.substring(OF_DEFINITION.length()));
        }
        return reference.equals("#") ? wanted(document) : reference;
    }

    private String wanted(String name) {
        if (seen.add(name)) {
            wanted.add(name);
        }
        return COMPONENTS + component(name);
    }

    private static String component(String name) {
        return pascal(name) + "Document";
    }

    private static String pascal(String name) {
        return Arrays.stream(name.split("-", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
                .collect(Collectors.joining());
    }
}
