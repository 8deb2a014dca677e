package org.cxmaturity.backup;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format the version of the file's format
 * @param schema the version of the tables' schema
 * @param program the version of the program that made it
 * @param madeAt when, in UTC, as in {@code 2026-12-01T09:30:00Z}
 * @param tables what is in it, in the order in which tables are filled
 */
public record BackupManifest(int format, int schema, String program, String madeAt, List<Table> tables) {
    /** The version that is written. */
    static final int FORMAT = 1;

    /** The entry of a file that holds it. */
    static final String ENTRY = "manifest.json";

    public BackupManifest {
        tables = List.copyOf(tables);
    }

    /**
     * A table of it.
     *
     * @param rows how many
     * @param sha256 of the entry's bytes, in hexadecimal digits
     */
    public record Table(String name, long rows, String sha256) {}

    static String entry(String table) {
        return "tables/" + table + ".jsonl";
    }
}
