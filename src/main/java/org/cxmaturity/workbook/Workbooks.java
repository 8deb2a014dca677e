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
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TestSheets;
import org.jspecify.annotations.Nullable;

/**
 * Reads directories of workbooks, and remembers what stood in each by its content: a workbook that has not changed is not opened
 * again. Safe to share between threads.
 */
public final class Workbooks {
    /** What is remembered of each workbook: its last contents. */
    private static final int REMEMBERED = 4;

    private final Map<String, List<WorkbookContent>> remembered = new HashMap<>();
    private final @Nullable ReadTables known;
    private Map.@Nullable Entry<String, TestSheets> lastTests;

    /** Knows nothing beforehand. */
    public Workbooks() {
        this.known = null;
    }

    /** Knows workbooks that were read before, and found sound. */
    public Workbooks(@Nullable ReadTables known) {
        this.known = known;
    }

    /** Reads all workbooks of a directory; cells and references are checked, nothing across tables. */
    public AssembledTables survey(Path directory) throws IOException {
        List<WorkbookContent> files = TableSpec.byFile().keySet().parallelStream()
                .map(file -> file(directory.resolve(file), file))
                .toList();
        List<Problem> problems = new ArrayList<>();
        files.forEach(file -> problems.addAll(file.problems()));
        unknownFiles(directory, problems);
        return new TableAssembler(files, problems).survey();
    }

    /** Reads the workbook of tests beside the tables; there need be none. */
    public TestSheets tests(Path directory) throws IOException {
        Path path = directory.resolve(TestWorkbook.FILE);
        return Files.exists(path) ? TestWorkbook.read(path, this::tests) : TestSheets.Read.none();
    }

    private synchronized TestSheets tests(String file, byte[] bytes) {
        String digest = RowDigest.sha256(bytes);
        if (lastTests == null || !lastTests.getKey().equals(digest)) {
            lastTests = Map.entry(digest, TestWorkbook.read(file, bytes));
        }
        return lastTests.getValue();
    }

    private WorkbookContent file(Path path, String file) {
        try {
            if (!Files.isRegularFile(path)) {
                String expected = "the workbook of " + TableSpec.in(file).get(0).title();
                return WorkbookContent.unread(new Problem(file, "no such file", expected, null));
            }
            return Files.size(path) > FileGuard.LARGEST
                    ? WorkbookContent.unread(new Problem(file, "more than 10 MB", "a workbook of 10 MB at most", null))
                    : content(file, Files.readAllBytes(path));
        } catch (IOException e) {
            String found = "a file that cannot be read (" + e.getMessage() + ")";
            return WorkbookContent.unread(new Problem(file, found, "a file with permission to read it", null));
        }
    }

    private WorkbookContent content(String file, byte[] bytes) {
        String digest = RowDigest.sha256(bytes);
        synchronized (remembered) {
            for (WorkbookContent known : remembered.getOrDefault(file, List.of())) {
                if (known.digest().equals(digest)) {
                    return known;
                }
            }
        }
        WorkbookContent fresh = known != null && digest.equals(known.digests().get(file))
                ? WorkbookContent.known(file, digest, known)
                : WorkbookContent.read(file, bytes);
        synchronized (remembered) {
            List<WorkbookContent> known = remembered.computeIfAbsent(file, first -> new ArrayList<>());
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
                    .filter(name -> !name.equals(TestWorkbook.FILE))
                    .sorted()
                    .forEach(name -> problems.add(new Problem(
                            name,
                            "a workbook that holds no table of the rule base",
                            "only workbooks of the rule base",
                            Nearest.to(name, known))));
        }
    }
}
