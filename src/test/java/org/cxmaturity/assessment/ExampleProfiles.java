package org.cxmaturity.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileRequests;

/** The example profiles that are shipped. */
public final class ExampleProfiles {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private ExampleProfiles() {}

    /** All of them, by name. */
    public static Stream<Profile> all() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList().stream().map(ExampleProfiles::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile read(Path file) {
        return ProfileRequests.read(file, Shipped.ruleBase().tables()).profile();
    }
}
