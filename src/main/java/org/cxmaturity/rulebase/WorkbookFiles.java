package org.cxmaturity.rulebase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.workbook.TestWorkbook;
import org.cxmaturity.workbook.Workbooks;

/** The workbooks of a rule base, by file name; the workbook of tests beside them is none of them. */
public record WorkbookFiles(SortedMap<String, byte[]> contents) {
    private static final String ENDING = ".xlsx";

    /** The workbooks of a directory's rule base. */
    public static WorkbookFiles in(Path directory) throws IOException {
        return among(all(directory));
    }

    /** Those of a rule base among workbooks. */
    static WorkbookFiles among(SortedMap<String, byte[]> workbooks) {
        SortedMap<String, byte[]> contents = new TreeMap<>(workbooks);
        contents.keySet().removeIf(name -> !isOfRuleBase(name));
        return new WorkbookFiles(contents);
    }

    /**
     * Everything in a directory that is named as a workbook ({@code .xlsx}), tests and what is of no use here among it; lock files of
     * office programs are passed over. Of a file that is too large, no more than shows it. Nothing where there is no directory.
     */
    public static SortedMap<String, byte[]> all(Path directory) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (Path path : list(directory)) {
            contents.put(name(path), content(path));
        }
        return contents;
    }

    /** The content of a workbook; of one that is too large, no more than shows it. */
    public static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Workbooks.LARGEST + 1);
        }
    }

    /** The names of all else in a directory; nothing where there is none. */
    public static List<String> beside(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> !isWorkbook(path))
                    .map(WorkbookFiles::name)
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(WorkbookFiles::isWorkbook).sorted().toList();
        }
    }

    private static boolean isWorkbook(Path path) {
        return name(path).matches("[^~.].*\\.xlsx") && Files.isRegularFile(path);
    }

    private static boolean isOfRuleBase(String name) {
        return name.endsWith(ENDING) && !name.equals(TestWorkbook.FILE);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** The digest over names and contents, in hexadecimal. */
    String digest() {
        return Sha256.of(contents);
    }
}
