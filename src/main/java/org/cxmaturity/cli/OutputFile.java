package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/** The file named by {@code --out}: it is there whole, as it was before, or not at all. */
record OutputFile(Path path) {
    /** Why the file can't be written, as far as that is known before there is anything to write. */
    Optional<Problem> problem() {
        Path directory = directory(path.toAbsolutePath());
        if (Files.isDirectory(path)) {
            return Optional.of(problem("a directory", null));
        }
        if (!Files.isDirectory(directory)) {
            return Optional.of(problem("no directory " + directory, "mkdir -p " + directory));
        }
        return Files.isWritable(Files.exists(path) && !Files.isRegularFile(path) ? path : directory)
                ? Optional.empty()
                : Optional.of(problem("no permission to write in " + directory, null));
    }

    /** Writes the file, by way of a temporary one beside it; gives what went wrong. */
    Optional<Problem> write(String text) {
        return write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text. */
    Optional<Problem> write(byte[] bytes) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                Files.write(path, bytes);
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), bytes);
            }
            return Optional.empty();
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            return Optional.of(problem("an error while writing (" + why + ")", null));
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(
                    part,
                    bytes,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path directory(Path absolute) {
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private Problem problem(String found, @Nullable String maybe) {
        return new Problem("--out " + path, found, "a file that can be written", maybe);
    }
}
