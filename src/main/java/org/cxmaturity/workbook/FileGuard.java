package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
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
    static final String SAVE_AS = "open it and save it as an Excel workbook (.xlsx)";
    private static final String SAVED = EXPECTED + " as Excel or LibreOffice saves it";

    /** Archives that other programs keep their tables in, by a part that only they have. */
    private enum Format {
        BINARY("xl/workbook.bin", "a binary Excel workbook (.xlsb)"),
        OPEN_DOCUMENT("content.xml", "an OpenDocument spreadsheet (.ods)"),
        NUMBERS("index/document.iwa", "a Numbers document");

        private final String part;
        private final String found;

        Format(String part, String found) {
            this.part = part;
            this.found = found;
        }

        private static @Nullable Format of(String part) {
            return Stream.of(values())
                    .filter(each -> each.part.equals(part))
                    .findFirst()
                    .orElse(null);
        }
    }

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

    /**
     * A file that was looked at.
     *
     * @param problem what is wrong with it, or null
     * @param plain whether a library can read it as it is; else it has to be written anew before
     */
    record Look(@Nullable Problem problem, boolean plain) {}

    /** Looks at a file. */
    static Look look(String file, byte[] bytes) {
        PartScan scan = new PartScan(MOST_INFLATED);
        Problem problem = problem(file, bytes, scan);
        return new Look(problem, scan.readable());
    }

    private static @Nullable Problem problem(String file, byte[] bytes, PartScan scan) {
        if (bytes.length > Workbooks.LARGEST) {
            return wrong(file, "more than 10 MB", "a workbook of 10 MB at most");
        }
        if (bytes.length > 4 && bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf) {
            return old(file, bytes);
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return wrong(file, "a file that is no workbook", EXPECTED);
        }
        if (!ends(bytes)) {
            return wrong(file, "an archive that breaks off before its end", EXPECTED + ", whole");
        }
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            List<ZipEntry> parts = new ArrayList<>();
            Problem problem = inside(file, archive, scan, parts);
            return problem != null || ListedParts.are(parts, bytes)
                    ? problem
                    : wrong(file, "a damaged archive, whose parts are not those it lists", EXPECTED);
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

    private static @Nullable Problem inside(String file, ZipInputStream archive, PartScan scan, List<ZipEntry> parts)
            throws IOException {
        boolean workbook = false;
        Format other = null;
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = PartScan.plain(entry.getName());
            parts.add(entry);
            if (parts.size() > MOST_ENTRIES) {
                return wrong(file, "an archive of more than 1,000 parts", EXPECTED);
            }
            Problem unwanted = unwanted(file, name);
            Problem problem = unwanted == null ? scan.problem(file, name, archive) : unwanted;
            if (problem != null) {
                return problem;
            }
            workbook |= name.equals("xl/workbook.xml");
            other = other == null ? Format.of(name) : other;
        }
        if (!workbook) {
            return other == null
                    ? wrong(file, "an archive without a workbook in it", EXPECTED)
                    : new Problem(file, other.found, EXPECTED, SAVE_AS);
        }
        return scan.problem(file);
    }

    /** The old format holds workbooks as they were, or new ones under a password. */
    private static Problem old(String file, byte[] bytes) {
        boolean locked = true;
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = old.getRoot();
            locked = !root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book");
        } catch (IOException | RuntimeException e) {
            return wrong(file, "an encrypted workbook or the old .xls format", EXPECTED + " without a password");
        }
        return locked
                ? wrong(file, "an encrypted workbook", EXPECTED + " without a password")
                : new Problem(file, "a workbook in the old .xls format", EXPECTED, SAVE_AS);
    }

    private static @Nullable Problem unwanted(String file, String name) {
        if (name.endsWith("vbaproject.bin")) {
            return macros(file);
        }
        for (Unwanted each : List.of(Unwanted.values())) {
            if (name.startsWith(each.start)) {
                return wrong(file, each.found, each.expected);
            }
        }
        return null;
    }

    static Problem macros(String file) {
        return wrong(file, Unwanted.MACRO_SHEET.found, Unwanted.MACRO_SHEET.expected);
    }

    static Problem tooMany(String file) {
        return wrong(
                file,
                "more rows, cells or text than a table of the rule base can have",
                CellCount.MOST_ROWS + " rows a sheet, " + CellCount.MOST_CELLS
                        + " cells and 30 MB of text at most, a text that many cells share counted for each");
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
