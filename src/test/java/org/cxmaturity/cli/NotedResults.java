package org.cxmaturity.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.files.WrittenFiles;
import org.cxmaturity.rulebase.PrivateDirectory;

/** Where the shells of the tests of one process note what they wrote. */
final class NotedResults {
    static final WrittenFiles WRITTEN =
            new WrittenFiles(new PrivateDirectory(directory(), System.getProperty("user.name")));

    private NotedResults() {}

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("cxm-notes");
            directory.toFile().deleteOnExit();
            directory.resolve("cxm-written").toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
