package org.cxmaturity.files;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files whose content is on the disk once they are written, whole or not at all, whenever the machine stops. Where the program
 * is asked to end, as by Ctrl-C, a file being written is finished first and none is begun, so that nothing is left beside it.
 */
final class DurableFile {
    private static final String PART = ".part";
    private static final Pattern WRITER = Pattern.compile(".*\\.([0-9]{1,18})-[0-9]+\\.part");

    /** Held while a file is written; taken for good by the end of the program. */
    private static final Lock WRITING = new ReentrantLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(WRITING::lock, "writes no more"));
    }

    private DurableFile() {}

    /** Puts a file in its place by way of a temporary one beside it; who may read one that is there stays as it is. */
    static void write(Path file, byte[] content) throws IOException {
        finished(() -> replace(file, content));
    }

    /** Something written. */
    interface Writing {
        /** Writes it. */
        void write() throws IOException;
    }

    /** Writes something that the end of the program waits for, or that is not begun. */
    static void finished(Writing writing) throws IOException {
        WRITING.lock();
        try {
            writing.write();
        } finally {
            WRITING.unlock();
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + PART);
        try {
            try (FileChannel out = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                keepPermissions(file, part);
                all(out, content);
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        directory(directoryOf(file));
    }

    /** Removes what writers of a file have left that were ended before they were done; only while nobody else writes it. */
    static void removeParts(Path file) throws IOException {
        removeParts(file, part -> true);
    }

    /** The same while others may write it: what is left of programs that no longer run. */
    static void removeDeadParts(Path file) throws IOException {
        removeParts(file, part -> {
            Matcher writer = WRITER.matcher(part);
            return writer.matches()
                    && ProcessHandle.of(Long.parseLong(writer.group(1))).isEmpty();
        });
    }

    private static void removeParts(Path file, Predicate<String> left) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(directoryOf(file), each -> {
            String name = each.getFileName().toString();
            return isPart(file, name) && left.test(name);
        })) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static boolean isPart(Path file, String name) {
        return name.startsWith(file.getFileName() + ".") && name.endsWith(PART);
    }

    /** Before the content is in it. */
    private static void keepPermissions(Path file, Path part) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null && Files.exists(file)) {
            Files.setPosixFilePermissions(part, before.readAttributes().permissions());
        }
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
