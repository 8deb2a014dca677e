package org.cxmaturity.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Makes bytes of a document: what it says of itself depends on no clock, and equal documents give equal bytes. */
public final class ReproduciblePackage {
    private ReproduciblePackage() {}

    public static byte[] of(
            POIXMLDocument document, String title, String subject, LocalDate on, String language, Theme theme)
            throws IOException {
        describe(document, title, subject, on, language, theme);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return dated(bytes.toByteArray(), on);
    }

    private static void describe(
            POIXMLDocument document, String title, String subject, LocalDate on, String language, Theme theme) {
        CoreProperties core = document.getProperties().getCoreProperties();
        Date midnight = Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant());
        String maker = TextScripts.written(theme.maker());
        core.setTitle(TextScripts.written(title));
        core.setSubjectProperty(TextScripts.written(subject));
        core.setCreator(maker);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(language));
        core.setLastModifiedByUser(maker);
        core.setCreated(Optional.of(midnight));
        core.setModified(Optional.of(midnight));
        document.getProperties().getExtendedProperties().setApplication(maker);
    }

    /** The same archive with the same time on every entry. */
    private static byte[] dated(byte[] archive, LocalDate on) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(on.atStartOfDay());
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
