package org.cxmaturity.files;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;

/** Contents of small files that people name: a profile, a key. */
public final class FileContent {
    /** More than any of them may have, in bytes; what is longer is cut off here and refused where it is read. */
    private static final int MOST = 6 * 1024 * 1024;

    private FileContent() {}

    /** A file's content, under its path. */
    public static Result<NamedContent> read(Path file) {
        return FileProblems.caught(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return Result.done(new NamedContent(file.toString(), in.readNBytes(MOST)));
            }
        });
    }
}
