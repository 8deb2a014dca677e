package org.cxmaturity.tablespec;

import java.text.Normalizer;
import java.util.Locale;

/** Ids made of what people call something. */
public final class IdText {
    private IdText() {}

    /** A name in lower case, with hyphens for whatever is neither letter nor digit; empty where it has none of those. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
