package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a directory's workbooks, without reading them again where each still has the size and the time of change, to the
 * nanosecond, that it had when it was last read.
 */
final class Stamps {
    private final @Nullable Path directory;

    /** Keeps its notes in a directory, or keeps none. */
    Stamps(@Nullable Path directory) {
        this.directory = directory;
    }

    /** The digest over the names and contents of the workbooks, or null where there are none. */
    @Nullable
    String digest(Path tables) throws IOException {
        List<Path> workbooks = WorkbookFiles.ofRuleBase(tables);
        if (workbooks.isEmpty()) {
            return null;
        }
        String stamp = stamp(workbooks);
        Path note = note(tables);
        if (note != null && Files.isRegularFile(note)) {
            String kept = Files.readString(note);
            if (kept.startsWith(stamp)) {
                return kept.substring(stamp.length());
            }
        }
        String digest = WorkbookFiles.in(tables).digest();
        if (note != null) {
            AtomicFile.write(note, stamp + digest);
        }
        return digest;
    }

    private static String stamp(List<Path> workbooks) throws IOException {
        StringBuilder stamp = new StringBuilder();
        for (Path workbook : workbooks) {
            BasicFileAttributes attributes = Files.readAttributes(workbook, BasicFileAttributes.class);
            stamp.append(workbook.getFileName())
                    .append('\t')
                    .append(attributes.size())
                    .append('\t');
            stamp.append(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)).append('\n');
        }
        return stamp.append('\n').toString();
    }

    private @Nullable Path note(Path tables) {
        if (directory == null) {
            return null;
        }
        TreeMap<String, byte[]> path = new TreeMap<>();
        path.put("path", tables.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
        return directory.resolve("stamps-" + Sha256.of(path));
    }
}
