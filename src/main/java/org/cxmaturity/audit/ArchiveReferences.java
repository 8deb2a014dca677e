package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The contents of the archive that records name. Records name the same ones over and over, so that only a record whose words on
 * them are new is read as JSON.
 */
final class ArchiveReferences {
    private static final ByteSearch PRODUCT = new ByteSearch(",\"product\":{\"digest\":\"sha256:");
    private static final ByteSearch PROFILE = new ByteSearch(",\"profile\":{");
    private static final ByteSearch RULE_BASE = new ByteSearch(",\"ruleBase\":{\"digest\":\"sha256:");
    private static final ByteSearch SCHEMA = new ByteSearch(",\"schema\":\"");

    private final Set<String> seen = new HashSet<>();
    private final Map<Hash, String> files = new TreeMap<>(Comparator.comparing(Hash::hex));

    /** Notes what a record names, by its bytes in canonical form. */
    void note(byte[] bytes, int from, int to) {
        int product = PRODUCT.in(bytes, from, to);
        int profile = product < 0 ? -1 : PROFILE.in(bytes, product, to);
        if (profile >= 0) {
            note(bytes, product, profile, "product", List.of("files"));
        }
        int ruleBase = profile < 0 ? -1 : RULE_BASE.in(bytes, profile, to);
        int schema = ruleBase < 0 ? -1 : SCHEMA.in(bytes, ruleBase, to);
        if (schema >= 0) {
            note(bytes, ruleBase, schema, "ruleBase", List.of("workbooks", "rules"));
        }
    }

    private void note(byte[] bytes, int from, int to, String key, List<String> maps) {
        String text = new String(bytes, from + 1, to - from - 1, StandardCharsets.UTF_8);
        if (!seen.add(text)) {
            return;
        }
        try {
            JsonNode named = JsonDocuments.read("{" + text + "}").path(key);
            for (String map : maps) {
                named.path(map).properties().forEach(each -> Hash.read(
                                each.getValue().asString(""))
                        .ifPresent(hash -> files.putIfAbsent(hash, each.getKey())));
            }
        } catch (JacksonException notThisShape) {
            // A record of another kind; what it says of files is not known here.
        }
    }

    /** How many different files are named. */
    int count() {
        return files.size();
    }

    /** What is wrong with them, each. */
    List<Problem> problems(ContentStore archive) {
        return files.entrySet().stream()
                .flatMap(each -> archive.get(each.getValue(), each.getKey()).problems().stream())
                .toList();
    }
}
