package org.cxmaturity.rulebase;

import org.cxmaturity.tablespec.CompiledRows;
import org.cxmaturity.tablespec.ReadTables;

/**
 * Rows in the form in which they are kept.
 *
 * @param digest the digest over the typed rows, in hexadecimal
 * @param text the compact form
 */
record KeptRows(ReadTables rows, String digest, String text) {
    static KeptRows of(ReadTables rows) {
        String text = CompiledRows.write(rows);
        return new KeptRows(rows, CompiledRows.rowDigest(text), text);
    }

    /** Reads the compact form; refuses one that this version did not write, or whose rows are not those of its digest. */
    static KeptRows of(String text) {
        return new KeptRows(CompiledRows.read(text), CompiledRows.rowDigest(text), text);
    }
}
