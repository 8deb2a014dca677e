package org.cxmaturity.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form that RFC 8785 gives it: no spaces, keys sorted by their UTF-16 units, numbers as ECMAScript writes them,
 * nothing escaped that need not be.
 */
public final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The canonical form as text.
     *
     * @throws IllegalArgumentException for half of a surrogate pair, which has no form in UTF-8
     */
    public static String text(JsonNode node) {
        if (node.isContainer()) {
            return canonical(node.toString());
        }
        String listed = canonical("[" + node + "]");
        return listed.substring(1, listed.length() - 1);
    }

    /** The canonical form in UTF-8. */
    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }

    private static String canonical(String json) {
        try {
            String text = new JsonCanonicalizer(json).getEncodedString();
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("half of a surrogate pair has no form in UTF-8");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("no canonical form", e);
        }
    }
}
