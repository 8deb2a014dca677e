package org.cxmaturity.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A directory of its own, gone with all that is in it once it is closed. */
record TemporaryDirectory(Path path) implements Closeable {
    /** A new one. */
    static TemporaryDirectory named(String prefix) throws IOException {
        return new TemporaryDirectory(Files.createTempDirectory(prefix));
    }

    /** A new one in a directory, so that what is made in it can be moved to its place beside it at once. */
    static TemporaryDirectory in(Path directory) throws IOException {
        return new TemporaryDirectory(Files.createTempDirectory(directory, ".cxm-"));
    }

    /** Writes contents to a new directory in it, under their names. */
    Path directory(String name, Map<String, byte[]> contents) throws IOException {
        Path directory = Files.createDirectory(path.resolve(name));
        for (Map.Entry<String, byte[]> each : contents.entrySet()) {
            Files.write(directory.resolve(each.getKey()), each.getValue());
        }
        return directory;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
