package org.cxmaturity.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** A directory of files that were handed over with a record. */
public final class RecordDirectory {
    private static final int MOST_FILES = 10_000;

    private RecordDirectory() {}

    /** The contents by path, with slashes; links are not followed. */
    public static Result<SortedMap<String, byte[]>> read(Path directory) {
        return FileProblems.caught(() -> {
            SortedMap<String, byte[]> contents = new TreeMap<>();
            try (Stream<Path> all = Files.walk(directory)) {
                List<Path> files = all.filter(each -> !Files.isDirectory(each))
                        .limit(MOST_FILES + 1L)
                        .toList();
                if (files.size() > MOST_FILES) {
                    return Result.refused(
                            Fault.INPUT,
                            new Problem(
                                    directory.toString(),
                                    "more than " + MOST_FILES + " files",
                                    "those of one record",
                                    null));
                }
                for (Path each : files) {
                    String path = directory.relativize(each).toString().replace('\\', '/');
                    contents.put(path, Files.readAllBytes(each));
                }
            }
            return Result.done(contents);
        });
    }
}
