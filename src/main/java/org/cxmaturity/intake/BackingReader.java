package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Evidence;
import org.jspecify.annotations.Nullable;

/** Reads the evidence and the comment that any item may carry. */
final class BackingReader {
    private static final int MOST = 10_000;
    private static final List<String> KEYS = List.of("ref", "on", "by", "sha256");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private BackingReader() {}

    static Backing read(Fields item, KnownNames known) {
        List<Cursor> places = item.may("evidence").list(MOST);
        List<Evidence> evidence = new ArrayList<>();
        for (Cursor place : places == null ? List.<Cursor>of() : places) {
            Evidence one = evidence(place, known);
            if (one != null) {
                evidence.add(one);
            }
        }
        return new Backing(evidence, item.may("comment").text());
    }

    private static @Nullable Evidence evidence(Cursor place, KnownNames known) {
        Fields fields = place.fields(KEYS);
        if (fields == null) {
            return null;
        }
        Cursor digest = fields.may("sha256");
        String sha256 = digest.name();
        if (sha256 != null && !SHA_256.matcher(sha256).matches()) {
            digest.refuse("a SHA-256 digest of 64 hexadecimal digits", null);
        }
        String ref = fields.need("ref").name();
        var on = fields.may("on").date(known.asOf());
        String by = fields.may("by").name();
        return ref == null ? null : new Evidence(ref, on, by, sha256 == null ? null : sha256.toLowerCase(Locale.ROOT));
    }
}
