package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/** A directory that new workbooks are written to, in which nothing is ever overwritten. */
record NewFiles(String option, Path directory) {
    /** Why nothing can be written there: it is a file, or there are workbooks in it. */
    Optional<Problem> occupied() throws IOException {
        if (!Files.exists(directory)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(directory)) {
            return Optional.of(problem("a file", "a directory, new or without workbooks"));
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .map(name -> problem(
                            "a directory with workbooks in it, " + name + " the first",
                            "a directory, new or without workbooks: nothing is overwritten"));
        }
    }

    /** Writes each file whole; gives what went wrong. */
    Optional<Problem> write(Map<String, byte[]> contents) {
        try {
            Files.createDirectories(directory);
            for (Map.Entry<String, byte[]> each : contents.entrySet()) {
                write(directory.resolve(each.getKey()), each.getValue());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unwritten(directory, e));
        }
    }

    /** Writes a file by way of one beside it, so that it is there whole or not at all. */
    static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static Problem unwritten(Path path, IOException e) {
        @Nullable String why = e.getMessage();
        return new Problem(
                path.toString(),
                "an error while writing (" + (why == null ? e.toString() : why) + ")",
                "a directory that can be written",
                null);
    }

    private Problem problem(String found, String expected) {
        return new Problem(option + " " + directory, found, expected, null);
    }
}
