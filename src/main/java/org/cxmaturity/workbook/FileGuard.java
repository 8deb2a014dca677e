package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/** Looks at a file before any workbook library does: is it a plain workbook of a sensible size? */
final class FileGuard {
    static final long MOST_BYTES = 10_000_000;
    private static final long MOST_INFLATED = 100_000_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final String EXPECTED = "a plain .xlsx workbook";

    private FileGuard() {}

    /** What is wrong with the file, or null. */
    static @Nullable Problem problem(String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return wrong(file, "more than 10 MB", "a workbook of 10 MB at most");
        }
        if (bytes.length > 4 && bytes[0] == (byte) 0xd0 && bytes[1] == (byte) 0xcf) {
            return wrong(file, "an encrypted workbook or the old .xls format", EXPECTED + " without a password");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return wrong(file, "a file that is no workbook", EXPECTED);
        }
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return inside(file, archive);
        } catch (IOException | IllegalArgumentException e) {
            return wrong(file, "a damaged archive", EXPECTED);
        }
    }

    private static @Nullable Problem inside(String file, ZipInputStream archive) throws IOException {
        long left = MOST_INFLATED;
        int entries = 0;
        boolean workbook = false;
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            byte[] content = archive.readNBytes((int) left);
            left -= content.length;
            if (left <= 0 || ++entries > MOST_ENTRIES) {
                return wrong(file, "an archive that unpacks to more than 100 MB", EXPECTED);
            }
            Problem problem = part(file, entry.getName(), content);
            if (problem != null) {
                return problem;
            }
            workbook |= entry.getName().equals("xl/workbook.xml");
        }
        return workbook ? null : wrong(file, "an archive without a workbook in it", EXPECTED);
    }

    private static @Nullable Problem part(String file, String name, byte[] content) {
        if (name.endsWith("vbaProject.bin")) {
            return wrong(file, "a workbook with macros", EXPECTED + ", saved without macros");
        }
        if (name.startsWith("xl/externalLinks/")) {
            return wrong(file, "links to other workbooks", "a workbook that stands alone");
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (name.equals("[Content_Types].xml") && text.contains("macroEnabled")) {
            return wrong(file, "a workbook with macros", EXPECTED + ", saved without macros");
        }
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        return xml && text.contains("<!DOCTYPE")
                ? wrong(file, "a document type declaration in " + name, EXPECTED + " as Excel or LibreOffice saves it")
                : null;
    }

    private static Problem wrong(String file, String found, String expected) {
        return new Problem(file, found, expected, null);
    }
}
