package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cxmaturity.tablespec.ReadTables;

/** The rows of the workbooks that the product was built with, whatever has become of these since. */
public final class ShippedRows {
    /** Where the build notes under which key it keeps them. */
    static final String NOTE = "META-INF/cxm/shipped-rows";

    private ShippedRows() {}

    /** The rows, if the build kept any. */
    public static Optional<ReadTables> read() {
        try (InputStream in = ShippedRows.class.getClassLoader().getResourceAsStream(NOTE)) {
            if (in == null) {
                return Optional.empty();
            }
            String key = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Optional.ofNullable(new RowCache(null).find(key)).map(KeptRows::rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
