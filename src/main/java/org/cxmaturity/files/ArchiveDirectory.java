package org.cxmaturity.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Contents in a directory, each in a file named by its hash: {@code sha256/ab/ab12…}. What is kept again mends a file that was changed. */
record ArchiveDirectory(Path directory) implements ContentStore {
    @Override
    public String name() {
        return directory.toString();
    }

    private Path path(Hash hash) {
        return directory.resolve("sha256").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }

    @Override
    public Result<Hash> keep(byte[] content) {
        return FileProblems.caught(() -> {
            Hash hash = Hash.of(content);
            Path path = path(hash);
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
                DurableFile.directories(DurableFile.directoryOf(path));
                DurableFile.write(path, content);
            }
            return Result.done(hash);
        });
    }

    @Override
    public Result<byte[]> get(String name, Hash hash) {
        return FileProblems.caught(() -> {
            Path path = path(hash);
            if (!Files.isRegularFile(path)) {
                return refused(path, "no file", name);
            }
            byte[] content = Files.readAllBytes(path);
            Hash found = Hash.of(content);
            return found.equals(hash) ? Result.done(content) : refused(path, "a file that was changed, " + found, name);
        });
    }

    private static Result<byte[]> refused(Path path, String found, String name) {
        return Result.refused(Fault.INPUT, new Problem(path.toString(), found, name + " as a record names it", null));
    }
}
