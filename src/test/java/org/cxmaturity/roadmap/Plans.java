package org.cxmaturity.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileRequests;

/** Profiles to plan for, by the shipped rule base. */
final class Plans {
    static final RuleBase RULES = Shipped.ruleBase();
    static final RulesRun RULING = profile -> Assessor.derive(RULES, profile, null);

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    private static final Map<Profile, Roadmap> NEXT = new HashMap<>();

    private Plans() {}

    /** A profile with a name for reports. */
    record Named(String name, Profile profile) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Planner planner() {
        return new Planner(RULES.tables(), RULING, WorkProgress.NONE);
    }

    /** The solver's plan for the next stage, made once for all tests of a process. */
    static Roadmap toNextStage(Profile profile) {
        return NEXT.computeIfAbsent(profile, each -> planner().plan(each, PlanRequest.NEXT_STAGE));
    }

    static Planner planner(Scheduler scheduler) {
        return new Planner(RULES.tables(), RULING, scheduler, WorkProgress.NONE);
    }

    /** A profile among the tests' own. */
    static Path profile(String name) {
        return Path.of("src/test/resources/profiles", name + ".yaml");
    }

    /** The stage after the present one. */
    static Target nextStage(RulesResult now) {
        Placement placement = now.derivation().assessment().placement("four-stage");
        int next = placement.attained() ? placement.order() + 1 : placement.order();
        return new Target(placement.model(), next > placement.stages().size() ? 0 : next);
    }

    static Profile example(String name, String... edits) {
        return ProfileRequests.read(EXAMPLES.resolve(name + ".yaml"), RULES.tables(), edits)
                .profile();
    }

    /** As many examples as this run tries. */
    static Stream<Named> examples() {
        return Seeds.some(everyExample()).stream();
    }

    static List<Named> everyExample() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
                    .sorted()
                    .map(name -> new Named(name, example(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Named> generated(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        number -> new Named("generated " + number, GeneratedProfiles.profile(RULES.tables(), number)));
    }
}
