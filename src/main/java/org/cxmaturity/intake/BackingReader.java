package org.cxmaturity.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.Origin;
import org.jspecify.annotations.Nullable;

/** Reads what any item may carry: evidence, a comment, and where the item was read before it came into the profile. */
final class BackingReader {
    private static final int MOST = 10_000;
    /** The keys that every item may have, in the order in which they are shown. */
    static final List<String> ITEM_KEYS = List.of("evidence", "comment", "sources");

    private static final List<String> ORIGIN_KEYS = List.of("file", "sheet", "cell", "on");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}(?::[A-Z]{1,3}[1-9][0-9]{0,6})?");
    private static final List<String> KEYS = List.of("ref", "on", "by", "sha256");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    private BackingReader() {}

    static Backing read(Fields item, KnownNames known) {
        List<Evidence> evidence = all(item.may("evidence"), place -> evidence(place, known));
        String comment = item.may("comment").text();
        return new Backing(evidence, comment, all(item.may("sources"), place -> origin(place, known)));
    }

    private static <T> List<T> all(Cursor list, Function<Cursor, @Nullable T> read) {
        List<Cursor> places = list.list(MOST);
        List<T> all = new ArrayList<>();
        for (Cursor place : places == null ? List.<Cursor>of() : places) {
            T one = read.apply(place);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    private static @Nullable Origin origin(Cursor place, KnownNames known) {
        Fields fields = place.fields(ORIGIN_KEYS);
        if (fields == null) {
            return null;
        }
        String file = fields.need("file").name();
        String sheet = fields.may("sheet").name();
        Cursor at = fields.need("cell");
        String cell = at.name();
        if (cell != null && !CELL.matcher(cell).matches()) {
            String upper = cell.toUpperCase(Locale.ROOT);
            at.refuse(
                    "a cell as spreadsheets call it, such as D7",
                    CELL.matcher(upper).matches() ? upper : null);
            return null;
        }
        LocalDate on = fields.may("on").date(known.asOf());
        return file == null || cell == null ? null : new Origin(file, sheet, cell, on);
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
