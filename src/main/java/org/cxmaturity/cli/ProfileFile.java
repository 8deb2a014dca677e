package org.cxmaturity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.model.Problem;

/** Says plainly why a profile can't even be opened. */
final class ProfileFile {
    private ProfileFile() {}

    static Optional<Problem> problem(Path profile) {
        if (!Files.exists(profile)) {
            return problem(profile, "no such file");
        }
        if (Files.isDirectory(profile)) {
            return problem(profile, "a directory");
        }
        return Files.isReadable(profile) ? Optional.empty() : problem(profile, "a file without permission to read it");
    }

    private static Optional<Problem> problem(Path profile, String found) {
        return Optional.of(new Problem(profile.toString(), found, "a profile in YAML or JSON", null));
    }
}
