package org.cxmaturity.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.service.tables.TestsDocument;
import org.cxmaturity.service.tables.WorkbookSet;
import org.cxmaturity.workbook.TestWorkbook;

/** Workbooks, by the paths of files and directories. */
public final class WorkbookPaths {
    private WorkbookPaths() {}

    /** The workbooks of a directory; refused where there are none. */
    public static Result<WorkbookSet> tables(Path directory) {
        return Result.unless(
                        Fault.TABLES,
                        TablesDirectory.problem(directory).stream().toList(),
                        directory)
                .then(WorkbookPaths::directory)
                .either(
                        set -> Result.unless(Fault.TABLES, TablesDirectory.empty(set), set),
                        refused -> Result.refused(Fault.TABLES, refused.problems()));
    }

    /** A workbook by itself, or the workbooks of a directory; refused where there is none. */
    public static Result<WorkbookSet> any(Path path) {
        if (!Files.exists(path)) {
            return refused(path, "no such file or directory");
        }
        if (!Files.isDirectory(path)) {
            return single(path);
        }
        return directory(path).then(set -> {
            return set.contents().isEmpty() ? refused(path, "no workbook in it") : Result.done(set);
        });
    }

    private static Result<WorkbookSet> refused(Path path, String found) {
        return Result.refused(
                Fault.INPUT, new Problem(path.toString(), found, "a workbook (.xlsx), or a directory of them", null));
    }

    /** A workbook by itself. */
    public static Result<WorkbookSet> single(Path file) {
        return FileProblems.caught(() -> {
            SortedMap<String, byte[]> content = new TreeMap<>();
            content.put(String.valueOf(file.getFileName()), WorkbookFiles.content(file));
            return Result.done(new WorkbookSet(file.toString(), true, content));
        });
    }

    /** The workbooks of a directory, if there are any. */
    public static Result<WorkbookSet> directory(Path directory) {
        return FileProblems.caught(() -> Result.done(new WorkbookSet(
                directory.toString(), false, WorkbookFiles.all(directory), WorkbookFiles.beside(directory))));
    }

    /** The workbook of tests in a file, which has to be there. Its cases call profiles by paths from it. */
    public static Result<TestsDocument> tests(Path file) {
        return Files.isRegularFile(file)
                ? single(file)
                        .map(set ->
                                new TestsDocument(set.name(), set.workbooks().get(0), profile -> beside(file, profile)))
                : Result.refused(
                        Fault.TABLES,
                        new Problem(
                                file.toString(),
                                Files.isDirectory(file) ? "a directory" : "no such file",
                                "a workbook of tests",
                                null));
    }

    /** Where the workbook of tests of a directory of tables is, if there is one. */
    public static Path testsIn(Path directory) {
        return directory.resolve(TestWorkbook.FILE);
    }

    private static Optional<NamedContent> beside(Path workbook, String profile) {
        try {
            Path file = workbook.toAbsolutePath().resolveSibling(profile);
            return Files.isRegularFile(file)
                    ? ProfileFile.read(file).either(Optional::of, unreadable -> Optional.empty())
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
