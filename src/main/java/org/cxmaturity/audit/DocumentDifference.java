package org.cxmaturity.audit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The first place where two documents differ.
 *
 * @param path the place, such as {@code placements[0].stage}
 * @param recorded what the record says there
 * @param now what is said there now
 */
public record DocumentDifference(String path, String recorded, String now) {
    private static final int LONGEST = 200;
    private static final String NOTHING = "nothing";

    /** A difference, each of the two texts cut after 200 characters. */
    static DocumentDifference of(String path, String recorded, String now) {
        return new DocumentDifference(path, shortened(recorded), shortened(now));
    }

    /** The first difference, in the order in which a document of today is written. */
    static Optional<DocumentDifference> between(JsonNode recorded, JsonNode now) {
        return between("", recorded, now);
    }

    private static Optional<DocumentDifference> between(String path, JsonNode recorded, JsonNode now) {
        if (recorded.isObject() && now.isObject()) {
            return objects(path, recorded, now);
        }
        if (recorded.isArray() && now.isArray()) {
            return arrays(path, recorded, now);
        }
        String was = shown(recorded);
        String is = shown(now);
        return was.equals(is) ? Optional.empty() : Optional.of(of(path, was, is));
    }

    private static Optional<DocumentDifference> objects(String path, JsonNode recorded, JsonNode now) {
        Set<String> keys = new LinkedHashSet<>();
        now.properties().forEach(each -> keys.add(each.getKey()));
        recorded.properties().forEach(each -> keys.add(each.getKey()));
        return keys.stream()
                .map(key -> between(path.isEmpty() ? key : path + "." + key, recorded.path(key), now.path(key)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DocumentDifference> arrays(String path, JsonNode recorded, JsonNode now) {
        for (int i = 0; i < Math.max(recorded.size(), now.size()); i++) {
            Optional<DocumentDifference> difference = between(path + "[" + i + "]", recorded.path(i), now.path(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? NOTHING : CanonicalJson.text(node);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
