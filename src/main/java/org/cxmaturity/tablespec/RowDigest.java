package org.cxmaturity.tablespec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.tables.Row;

/** Names a rule base's rows by what they say, whatever their order or looks in the workbooks. */
public final class RowDigest {
    private RowDigest() {}

    /** The SHA-256 of the rows' canonical text: by table name, then by id, cells in the order of the record. */
    public static String sha256(Map<Class<? extends Row>, ? extends List<? extends Row>> rows) {
        SortedMap<String, StringBuilder> canonical = new TreeMap<>();
        TableSpec.all().forEach(spec -> {
            List<? extends Row> own = rows.get(spec.type());
            if (own != null) {
                StringBuilder lines = new StringBuilder();
                own.stream()
                        .sorted(Comparator.comparing(Row::id))
                        .forEach(row -> TabbedLine.write(lines, RowText.write(spec, row)));
                canonical.put(spec.name(), lines);
            }
        });
        return of(canonical);
    }

    /** The same of rows that are lines of such a text already, by table, each table's in the order of the ids. */
    static String of(SortedMap<String, StringBuilder> canonical) {
        StringBuilder text = new StringBuilder();
        canonical.forEach((table, lines) -> {
            TabbedLine.write(text, List.of(table));
            text.append(lines);
        });
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of these bytes, in hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
