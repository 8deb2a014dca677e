package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The workbooks of a directory, by content. */
record WorkbookFiles(SortedMap<String, byte[]> contents) {
    private static final String ENDING = ".xlsx";
    private static final long MOST_BYTES = 10_000_000;

    /** The workbooks of a directory; lock files of office programs are passed over, a file too large to read counts by its size. */
    static WorkbookFiles in(Path directory) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> paths = Files.list(directory)) {
                for (Path path : paths.filter(WorkbookFiles::isWorkbook).toList()) {
                    contents.put(path.getFileName().toString(), content(path));
                }
            }
        }
        return new WorkbookFiles(contents);
    }

    private static boolean isWorkbook(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith("~") && !name.startsWith(".") && Files.isRegularFile(path);
    }

    private static byte[] content(Path path) throws IOException {
        long size = Files.size(path);
        return size > MOST_BYTES ? Long.toString(size).getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(path);
    }

    boolean none() {
        return contents.isEmpty();
    }

    /** The digest over names and contents, in hexadecimal. */
    String digest() {
        return Sha256.of(contents);
    }
}
