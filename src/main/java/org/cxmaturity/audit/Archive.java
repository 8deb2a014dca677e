package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger's records rest on, by content: {@code <ledger>.archive/sha256/ab/ab12…}. A file is written before the record that
 * names it, and never again.
 */
public final class Archive {
    private final Path directory;

    /** The archive beside a ledger. */
    public Archive(Ledger ledger) {
        this.directory = ledger.beside(".archive");
    }

    /** Where a content is, or would be. */
    Path path(Hash hash) {
        return directory.resolve("sha256").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    /** Keeps a file's content, unless it is kept already. */
    public Hash keep(Path file) throws IOException {
        Hash hash = Hash.of(file);
        Path path = path(hash);
        return Files.isRegularFile(path) && Files.size(path) == Files.size(file)
                ? hash
                : keep(Files.readAllBytes(file));
    }

    /** Keeps a content, unless it is kept already. */
    public Hash keep(byte[] content) throws IOException {
        Hash hash = Hash.of(content);
        Path path = path(hash);
        if (!Files.isRegularFile(path) || Files.size(path) != content.length) {
            Durable.directories(Durable.directoryOf(path));
            Durable.write(path, content);
        }
        return hash;
    }

    /** What is wrong with a kept content, or null. */
    @Nullable
    Problem problem(String name, Hash hash) throws IOException {
        Path path = path(hash);
        if (!Files.isRegularFile(path)) {
            return new Problem(path.toString(), "no file", name + " as a record names it", null);
        }
        Hash found = Hash.of(path);
        return found.equals(hash)
                ? null
                : new Problem(
                        path.toString(), "a file that was changed, " + found, name + " as a record names it", null);
    }

    /** Puts files into a directory under their own names. */
    public void restore(Map<String, Hash> files, Path into) throws IOException, Refusal {
        for (Map.Entry<String, Hash> each : files.entrySet()) {
            Path to = into.resolve(each.getKey()).normalize();
            if (!into.normalize().equals(to.getParent())) {
                throw new Refusal(new Problem(
                        directory.toString(),
                        "a record that names the file \"" + each.getKey() + '"',
                        "a file name without directories",
                        null));
            }
            Files.copy(kept(each.getKey(), each.getValue()), to);
            if (!Hash.of(to).equals(each.getValue())) {
                throw new IOException(to + " differs from what it was copied from");
            }
        }
    }

    private Path kept(String name, Hash hash) throws IOException, Refusal {
        Problem problem = problem(name, hash);
        if (problem != null) {
            throw new Refusal(problem);
        }
        return path(hash);
    }
}
