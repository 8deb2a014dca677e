package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.files.WrittenFiles;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The file named by {@code --out}: it is there whole, as it was before, or not at all; and nothing that somebody may miss is
 * written over.
 *
 * @param inputs the files and directories that the result comes from
 * @param force whether a file of unknown origin may be written over
 */
record OutputFile(Path path, List<Path> inputs, WrittenFiles written, boolean force) {
    static final String FORCE = "--force";

    /** Why the file can't be written, as far as that is known before there is anything to write. */
    Optional<Problem> problem() {
        Path absolute = path.toAbsolutePath();
        Path directory = absolute.getParent() == null ? absolute : absolute.getParent();
        if (Files.isDirectory(path)) {
            return Optional.of(problem("a directory", null));
        }
        if (!Files.isDirectory(directory)) {
            return Optional.of(problem("no directory " + directory, "mkdir -p " + directory));
        }
        return Files.isWritable(Files.exists(path) && !Files.isRegularFile(path) ? path : directory)
                ? occupied()
                : Optional.of(problem("no permission to write in " + directory, null));
    }

    private Optional<Problem> occupied() {
        try {
            return switch (written.occupant(path, inputs)) {
                case NOTHING, RESULT -> Optional.empty();
                case INPUT -> Optional.of(taken("a file that is read for the result itself", null));
                case LEDGER -> Optional.of(taken("a ledger, or what belongs to one", null));
                case WORKBOOK -> Optional.of(taken("a workbook of tables or tests", null));
                case OTHER ->
                    force
                            ? Optional.empty()
                            : Optional.of(taken(
                                    "a file that cxm did not write, or that was changed since",
                                    "another name, or " + FORCE + " to write over it"));
            };
        } catch (IOException e) {
            return Optional.of(problem("a file that can't be looked at (" + why(e) + ")", null));
        }
    }

    /** Writes the file; gives what went wrong. What has come there in the meantime is not written over either. */
    Optional<Problem> write(byte[] bytes) {
        Optional<Problem> obstacle = problem();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        try {
            written.write(path, bytes);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(problem("an error while writing (" + why(e) + ")", null));
        }
    }

    private static String why(IOException e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private Problem taken(String found, @Nullable String maybe) {
        return new Problem("--out " + path, found, "a new file, or a result that nobody has changed", maybe);
    }

    private Problem problem(String found, @Nullable String maybe) {
        return new Problem("--out " + path, found, "a file that can be written", maybe);
    }
}
