package org.cxmaturity.files;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Contents of small files that people name: a profile, a key. */
public final class FileContent {
    /** More than any of them may have, in bytes; what is longer is cut off here and refused where it is read. */
    private static final int MOST = 6 * 1024 * 1024;

    /** As much as a line of a ledger may be, in bytes. */
    private static final long MOST_OF_A_RECORD = 1 << 30;

    private FileContent() {}

    /** The whole content of a file that may hold a record, under its path. */
    public static Result<NamedContent> whole(Path file) {
        return FileProblems.caught(() -> Files.size(file) > MOST_OF_A_RECORD
                ? Result.refused(Fault.INPUT, new Problem(file.toString(), "more than 1 GB", "a record at most", null))
                : Result.done(new NamedContent(file.toString(), Files.readAllBytes(file))));
    }

    /** A file's content, under its path. */
    public static Result<NamedContent> read(Path file) {
        return FileProblems.caught(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return Result.done(new NamedContent(file.toString(), in.readNBytes(MOST)));
            }
        });
    }
}
