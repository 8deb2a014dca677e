package org.cxmaturity.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * Where a server keeps its data.
 *
 * @param data the directory
 * @param database the JDBC URL of the database; null for one in the directory
 */
record DataPlace(Path data, @Nullable String database) {
    private static final String DATABASE = "cxm";

    /** What is kept there, open. */
    Result<Database> open() {
        if (database != null) {
            return Database.open("the database", database);
        }
        if (data.toString().contains(";")) {
            return Result.refused(
                    Fault.USAGE,
                    new Problem(data.toString(), "a semicolon", "a directory without one in its name", null));
        }
        return directory()
                .then(directory -> Database.open(
                        data.toString(),
                        Database.inFile(directory.resolve(DATABASE).toString())));
    }

    /** Whether there is something, as far as it is known without opening it. */
    boolean exists() {
        return database != null || Files.exists(data.resolve(DATABASE + ".mv.db"));
    }

    /** The directory, which only its owner can look into; made where it is not there. */
    Result<Path> directory() {
        try {
            Path directory = data.toAbsolutePath().normalize();
            if (!Files.isDirectory(directory)) {
                boolean posix = Files.getFileStore(existing(directory)).supportsFileAttributeView("posix");
                Files.createDirectories(directory);
                if (posix) {
                    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
                }
            }
            return Result.done(directory);
        } catch (IOException e) {
            return Result.refused(
                    Fault.INPUT,
                    new Problem(
                            data.toString(),
                            "a place where nothing can be kept: " + e.getMessage(),
                            "a directory to write to",
                            null));
        }
    }

    private static Path existing(Path path) {
        Path each = path;
        while (!Files.exists(each) && each.getParent() != null) {
            each = each.getParent();
        }
        return each;
    }
}
