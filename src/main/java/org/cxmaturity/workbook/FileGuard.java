package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file before any workbook library does: is it a plain workbook of a sensible size? Holds no more than a piece of it
 * unpacked at a time, so that a file made to burst is refused and not opened.
 */
final class FileGuard {
    private static final long MOST_INFLATED = 100_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_END = 65_557;
    private static final String EXPECTED = "a plain .xlsx workbook";
    private static final String SAVED = EXPECTED + " as Excel or LibreOffice saves it";

    /** Parts of an archive that no table needs, by how their names begin. */
    private enum Unwanted {
        EXTERNAL("xl/externallinks/", "links to other workbooks", "a workbook that stands alone"),
        CONNECTION("xl/connections", "connections to data outside", "a workbook that stands alone"),
        QUERY("xl/querytables/", "queries of data outside", "a workbook that stands alone"),
        MACRO_SHEET("xl/macrosheets/", "a workbook with macros", EXPECTED + ", saved without macros"),
        CONTROL("xl/activex/", "a workbook with programmed controls", EXPECTED + " without controls"),
        EMBEDDED("xl/embeddings/", "a workbook with other files inside", EXPECTED + " without embedded files"),
        EXTENSION("xl/webextensions/", "a workbook with an add-in", EXPECTED + " without add-ins");

        private final String start;
        private final String found;
        private final String expected;

        Unwanted(String start, String found, String expected) {
            this.start = start;
            this.found = found;
            this.expected = expected;
        }
    }

    private FileGuard() {}

    /** What is wrong with the file, or null. */
    static @Nullable Problem problem(String file, byte[] bytes) {
        if (bytes.length > Workbooks.LARGEST) {
            return wrong(file, "more than 10 MB", "a workbook of 10 MB at most");
        }
        if (bytes.length > 4 && bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf) {
            return wrong(file, "an encrypted workbook or the old .xls format", EXPECTED + " without a password");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return wrong(file, "a file that is no workbook", EXPECTED);
        }
        if (!ends(bytes)) {
            return wrong(file, "an archive that breaks off before its end", EXPECTED + ", whole");
        }
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return inside(file, archive);
        } catch (IOException | IllegalArgumentException e) {
            return wrong(file, "a damaged archive", EXPECTED);
        }
    }

    /** Whether the list of its parts, with which an archive closes, is there. */
    private static boolean ends(byte[] bytes) {
        for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Problem inside(String file, ZipInputStream archive) throws IOException {
        PartScan scan = new PartScan(MOST_INFLATED);
        int entries = 0;
        boolean workbook = false;
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = PartScan.plain(entry.getName());
            if (++entries > MOST_ENTRIES) {
                return wrong(file, "an archive of more than 1,000 parts", EXPECTED);
            }
            Problem unwanted = unwanted(file, name);
            Problem problem = unwanted == null ? scan.problem(file, name, archive) : unwanted;
            if (problem != null) {
                return problem;
            }
            workbook |= name.equals("xl/workbook.xml");
        }
        return workbook ? null : wrong(file, "an archive without a workbook in it", EXPECTED);
    }

    private static @Nullable Problem unwanted(String file, String name) {
        if (name.endsWith("vbaproject.bin")) {
            return wrong(file, Unwanted.MACRO_SHEET.found, Unwanted.MACRO_SHEET.expected);
        }
        for (Unwanted each : List.of(Unwanted.values())) {
            if (name.startsWith(each.start)) {
                return wrong(file, each.found, each.expected);
            }
        }
        return null;
    }

    static Problem tooLarge(String file) {
        return wrong(file, "an archive that unpacks to more than 100 MB", EXPECTED);
    }

    static Problem unusual(String file, String found) {
        return wrong(file, found, SAVED);
    }

    static Problem wrong(String file, String found, String expected) {
        return new Problem(file, found, expected, null);
    }
}
