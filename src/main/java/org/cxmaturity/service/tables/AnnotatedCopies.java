package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.workbook.Annotator;
import org.cxmaturity.workbook.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Writes copies of the workbooks that there is something to say about into a directory, and takes away copies that were made
 * before. Overwrites nothing that is not such a copy.
 */
final class AnnotatedCopies {
    private static final String OPTION = "--annotate ";

    private final Path tables;
    private final @Nullable Path directory;

    AnnotatedCopies(Path tables, @Nullable Path directory) {
        this.tables = tables;
        this.directory = directory;
    }

    /** What keeps copies from being written, as far as it is known beforehand. */
    List<Problem> problems() throws IOException {
        if (directory == null || !Files.exists(directory)) {
            return List.of();
        }
        if (!Files.isDirectory(directory)) {
            return List.of(problem(directory, "a file", "a directory for the copies"));
        }
        if (Files.isSameFile(directory, tables)) {
            return List.of(problem(directory, "the directory of the tables themselves", "another directory"));
        }
        List<Problem> problems = new ArrayList<>();
        for (Path file : workbooks(directory)) {
            if (!Annotator.made(file)) {
                problems.add(problem(file, "a workbook that is no such copy", "an empty directory, or a new one"));
            }
        }
        return problems;
    }

    private static Problem problem(Path path, String found, String expected) {
        return new Problem(OPTION + path, found, expected, null);
    }

    private static List<Path> workbooks(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes the copies with these remarks, and says where they are. */
    Result<List<Path>> write(List<Remark> remarks) throws IOException {
        if (directory == null) {
            return new Result.Done<>(List.of());
        }
        Map<String, byte[]> copies = Annotator.copies(tables, remarks);
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(directory);
            for (Path stale : workbooks(directory)) {
                if (!copies.containsKey(String.valueOf(stale.getFileName()))) {
                    Files.delete(stale);
                }
            }
            for (Map.Entry<String, byte[]> copy : copies.entrySet()) {
                Path file = directory.resolve(copy.getKey());
                Path part = directory.resolve("." + copy.getKey() + ".part");
                Files.write(part, copy.getValue());
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                written.add(file);
            }
        } catch (IOException e) {
            String found = "an error while writing (" + e.getMessage() + ")";
            return new Result.Refused<>(
                    Fault.USAGE, List.of(problem(directory, found, "a directory that can be written")));
        }
        return new Result.Done<>(written);
    }
}
