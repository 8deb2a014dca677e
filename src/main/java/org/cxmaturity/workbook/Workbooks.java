package org.cxmaturity.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;

/**
 * Reads directories of workbooks, and remembers what stood in each by its content: a workbook that has not changed is not opened
 * again. Safe to share between threads.
 */
public final class Workbooks {
    /** What is remembered of each workbook: its last contents. */
    private static final int REMEMBERED = 4;

    private final Map<String, List<FileContent>> remembered = new HashMap<>();

    /** Reads all workbooks of a directory; cells and references are checked, nothing across tables. */
    public Survey survey(Path directory) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<FileContent> files = new ArrayList<>();
        for (Map.Entry<String, List<TableSpec<?>>> file : TableSpec.byFile().entrySet()) {
            file(directory.resolve(file.getKey()), file.getKey(), files, problems);
        }
        unknownFiles(directory, problems);
        return new Surveying(files, problems).survey();
    }

    private void file(Path path, String file, List<FileContent> files, List<Problem> problems) throws IOException {
        if (!Files.isRegularFile(path)) {
            String expected = "the workbook of " + TableSpec.in(file).get(0).title();
            problems.add(new Problem(file, "no such file", expected, null));
        } else if (Files.size(path) > FileGuard.MOST_BYTES) {
            problems.add(new Problem(file, "more than 10 MB", "a workbook of 10 MB at most", null));
        } else {
            FileContent content = content(file, Files.readAllBytes(path));
            problems.addAll(content.problems());
            files.add(content);
        }
    }

    private FileContent content(String file, byte[] bytes) {
        String digest = RowDigest.sha256(bytes);
        synchronized (remembered) {
            for (FileContent known : remembered.getOrDefault(file, List.of())) {
                if (known.digest().equals(digest)) {
                    return known;
                }
            }
        }
        FileContent fresh = FileContent.read(file, bytes);
        synchronized (remembered) {
            List<FileContent> known = remembered.computeIfAbsent(file, first -> new ArrayList<>());
            known.add(0, fresh);
            known.subList(Math.min(known.size(), REMEMBERED), known.size()).clear();
        }
        return fresh;
    }

    private static void unknownFiles(Path directory, List<Problem> problems) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Set<String> known = TableSpec.byFile().keySet();
        try (Stream<Path> files = Files.list(directory)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls"))
                    .filter(name -> !name.startsWith("~") && !name.startsWith("."))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(new Problem(
                            name,
                            "a workbook that holds no table of the rule base",
                            "only workbooks of the rule base",
                            Nearest.to(name, known))));
        }
    }
}
