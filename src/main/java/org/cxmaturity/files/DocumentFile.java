package org.cxmaturity.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** A small document in a file: its content, or plainly why it can't even be opened. */
final class DocumentFile {
    private DocumentFile() {}

    /**
     * Reads a file; of one that is too large, no more than shows it.
     *
     * @param expected what it should be, such as {@code a profile in YAML or JSON}
     */
    static Result<NamedContent> read(Path file, String expected) {
        if (!Files.exists(file)) {
            return refused(file, "no such file", expected);
        }
        if (Files.isDirectory(file)) {
            return refused(file, "a directory", expected);
        }
        if (!Files.isReadable(file)) {
            return refused(file, "a file without permission to read it", expected);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Result.done(new NamedContent(name(file), in.readNBytes(ProfileReader.LARGEST + 1)));
        } catch (IOException e) {
            return refused(file, "a file that can't be read (" + e.getMessage() + ")", expected);
        }
    }

    private static Result<NamedContent> refused(Path file, String found, String expected) {
        return Result.refused(Fault.INPUT, new Problem(file.toString(), found, expected, null));
    }

    /** What the file is called in places. */
    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
