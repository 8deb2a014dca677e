package org.cxmaturity.assessment;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileRequests;

/** Organisations of kinds that the examples do not show: claims alone, one sided facts, little known. */
public final class CaseProfiles {
    private static final Path PROFILES = Path.of("src/test/resources/profiles");

    private CaseProfiles() {}

    /** One of them, by the name of its file, with edits. */
    public static Profile named(String name, String... edits) {
        return ProfileRequests.read(
                        PROFILES.resolve(name + ".yaml"), Shipped.ruleBase().tables(), edits)
                .profile();
    }

    /** All of them. */
    public static Stream<Profile> all() {
        return Stream.of("all-fours", "shiny-bank", "complaints-hospital", "service-team", "hotel", "two-nurses")
                .map(CaseProfiles::named);
    }
}
