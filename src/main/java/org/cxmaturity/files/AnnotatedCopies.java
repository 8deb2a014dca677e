package org.cxmaturity.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.workbook.Annotator;

/**
 * A directory for copies of the workbooks that there is something to say about. Copies that were made before are taken away;
 * nothing is overwritten that is not such a copy.
 */
public final class AnnotatedCopies {
    private final Optional<Path> directory;

    private AnnotatedCopies(Optional<Path> directory) {
        this.directory = directory;
    }

    /**
     * Copies of the tables of one directory in another, or none at all; refused where something keeps them from being written, as
     * far as it is known beforehand.
     */
    public static Result<AnnotatedCopies> in(Optional<Path> directory, Path tables) {
        return FileProblems.caught(() -> Result.unless(
                Fault.USAGE,
                directory.isEmpty() ? List.of() : problems(directory.get(), tables),
                new AnnotatedCopies(directory)));
    }

    private static List<Problem> problems(Path directory, Path tables) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        if (!Files.isDirectory(directory)) {
            return List.of(problem(directory, "a file", "a directory for the copies"));
        }
        if (Files.isSameFile(directory, tables)) {
            return List.of(problem(directory, "the directory of the tables themselves", "another directory"));
        }
        List<Problem> problems = new ArrayList<>();
        WorkbookFiles.all(directory).forEach((file, content) -> {
            if (!Annotator.made(content)) {
                problems.add(problem(
                        directory.resolve(file),
                        "a workbook that is no such copy",
                        "an empty directory, or a new one"));
            }
        });
        return problems;
    }

    private static Problem problem(Path path, String found, String expected) {
        return new Problem(Input.ANNOTATED_COPIES, found, expected, null).at(path.toString());
    }

    /** Writes copies by file name, if any are wanted, and says where they are. */
    public Result<List<String>> write(Supplier<SortedMap<String, byte[]>> copies) {
        return directory.map(each -> write(each, copies.get())).orElseGet(() -> Result.done(List.of()));
    }

    private static Result<List<String>> write(Path directory, SortedMap<String, byte[]> copies) {
        try {
            Files.createDirectories(directory);
            List<String> written = new ArrayList<>();
            for (String stale : WorkbookFiles.all(directory).keySet()) {
                if (!copies.containsKey(stale)) {
                    Files.delete(directory.resolve(stale));
                }
            }
            for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
                Path file = directory.resolve(copy.getKey());
                DurableFile.write(file, copy.getValue());
                written.add(file.toString());
            }
            return Result.done(written);
        } catch (IOException e) {
            return Result.refused(Fault.USAGE, NewWorkbooks.unwritten(directory, e));
        }
    }
}
