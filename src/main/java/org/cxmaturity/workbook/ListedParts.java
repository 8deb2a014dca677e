package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an archive by the list with which it closes. A library opens what is listed; what was looked at is what lies there
 * one after the other. In a sound archive both are the same.
 */
final class ListedParts {
    private ListedParts() {}

    /**
     * Whether these are the parts that an archive lists, by name and checksum.
     *
     * @param read the parts in the order in which they lie, each read to its end
     */
    static boolean are(List<ZipEntry> read, byte[] archive) throws IOException {
        List<String> lying = new ArrayList<>();
        read.forEach(each -> lying.add(each.getName() + " " + each.getCrc()));
        List<String> listed = new ArrayList<>();
        try (ZipFile file = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry each : Collections.list(file.getEntriesInPhysicalOrder())) {
                listed.add(each.getName() + " " + each.getCrc());
            }
        }
        return lying.equals(listed);
    }
}
