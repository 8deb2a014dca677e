package org.cxmaturity.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A backup that was checked whole.
 *
 * @param path where it lies
 * @param manifest what it says of itself, which agrees with what is in it
 */
public record BackupFile(Path path, BackupManifest manifest) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, @Nullable String>> ROW = new TypeReference<>() {};

    /** What people call it. */
    public String name() {
        return path.toString();
    }

    /** Gives the rows of a table to somebody: text or null, by column. */
    public void rows(String table, Consumer<Map<String, @Nullable String>> to) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(BackupManifest.entry(table));
            if (entry != null) {
                lines(zip.getInputStream(entry), line -> to.accept(row(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void lines(InputStream in, Consumer<String> to) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                to.accept(line);
            }
        }
    }

    static Map<String, @Nullable String> row(String line) {
        return JSON.readValue(line, ROW);
    }

    /** How many rows it has of a table. */
    public long count(String table) {
        return manifest.tables().stream()
                .filter(each -> each.name().equals(table))
                .mapToLong(BackupManifest.Table::rows)
                .sum();
    }

    /**
     * Puts a file in its place, whole or not at all, which only its owner may read.
     *
     * @param content writes it; empty where it is not to be put there
     */
    public static <T> Optional<T> put(Path file, Function<OutputStream, Optional<T>> content) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = Files.createTempFile(target.getParent(), ".cxm-backup-", ".part");
        try {
            Optional<T> written;
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                written = content.apply(out);
                channel.force(true);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            if (written.isPresent()) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The same of bytes. */
    public static void put(Path file, byte[] content) throws IOException {
        put(file, out -> {
            try {
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Optional.of(content);
        });
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
