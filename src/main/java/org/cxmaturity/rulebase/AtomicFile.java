package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the cache whole or not at all; where it cannot be written, the next start works without it. */
final class AtomicFile {
    private AtomicFile() {}

    static void write(Path file, String content) {
        try {
            Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = Files.createTempFile(directory, "part", ".part");
            Files.writeString(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // Costs the next start the time to make it again, and nothing else.
        }
    }
}
