package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.workbook.TestWorkbook;

/** The workbooks of a directory's rule base, by content; the workbook of tests beside them is none of them. */
public record WorkbookFiles(SortedMap<String, byte[]> contents) {
    private static final String ENDING = ".xlsx";
    private static final long LARGEST = 10_000_000;

    /** The workbooks of a directory; lock files of office programs are passed over, a file too large to read counts by its size. */
    public static WorkbookFiles in(Path directory) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path path : list(directory)) {
            contents.put(path.getFileName().toString(), content(path));
        }
        return new WorkbookFiles(contents);
    }

    /** The paths of a directory's workbooks, by name; none where it is no directory. */
    static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(WorkbookFiles::isWorkbook).sorted().toList();
        }
    }

    private static boolean isWorkbook(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(ENDING)
                && !name.equals(TestWorkbook.FILE)
                && !name.startsWith("~")
                && !name.startsWith(".")
                && Files.isRegularFile(path);
    }

    private static byte[] content(Path path) throws IOException {
        long size = Files.size(path);
        return size > LARGEST ? Long.toString(size).getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(path);
    }

    /** The digest over names and contents, in hexadecimal. */
    String digest() {
        return Sha256.of(contents);
    }
}
