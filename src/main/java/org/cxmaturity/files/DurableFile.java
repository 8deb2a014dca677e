package org.cxmaturity.files;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files whose content is on the disk once they are written, whole or not at all, whenever the machine stops. */
final class DurableFile {
    private DurableFile() {}

    /** Puts a file in its place by way of a temporary one beside it. */
    static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".part");
        try {
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                all(out, content);
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        directory(directoryOf(file));
    }

    /** Makes a directory and those above it that are missing, each kept by the one above it. */
    static void directories(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path above = directoryOf(directory);
            directories(above);
            Files.createDirectories(directory);
            directory(above);
        }
    }

    /** Writes all of a content where a channel stands. */
    static void all(FileChannel out, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            out.write(rest);
        }
    }

    /** Makes the names in a directory durable. Windows keeps them by itself and opens no directory. */
    static void directory(Path directory) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel opened = FileChannel.open(directory, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }

    /** The directory that holds a file. */
    static Path directoryOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
