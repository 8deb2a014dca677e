package org.cxmaturity.clientreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Planner;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.RulesRun;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Clients' reports as the product compiles them, by the shipped rule base. What people said is marked ({@link Marked}). */
final class Reports {
    static final RuleBase RULES = Shipped.ruleBase();
    static final Tables TABLES = RULES.tables();

    private static final int GENERATED = Seeds.of(16);

    private static final RulesRun RULING = profile -> Assessor.derive(RULES, profile, null);
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Map<String, Made> MADE = new ConcurrentHashMap<>();
    private static final Map<String, ClientReport> REPORTS = new ConcurrentHashMap<>();

    private Reports() {}

    /** A report, and what it was made of. */
    record Made(
            String name,
            Derivation derivation,
            Roadmap roadmap,
            @Nullable BusinessCase businessCase) {
        ClientReport report(boolean named) {
            return REPORTS.computeIfAbsent(name + (named ? ", named" : ""), any -> compilation(derivation, named)
                    .report(roadmap, null, businessCase));
        }

        ClientReport report() {
            return report(false);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Every shipped example, and profiles made from seeds. */
    static Stream<Made> all() {
        return Stream.concat(
                examples(),
                IntStream.range(0, GENERATED)
                        .mapToObj(number -> MADE.computeIfAbsent(
                                "generated " + number,
                                name -> made(
                                        name, GeneratedProfiles.profile(TABLES, number), PlanRequest.NEXT_STAGE))));
    }

    static Stream<Made> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
                    .sorted()
                    .collect(Collectors.collectingAndThen(Collectors.toList(), Seeds::some))
                    .stream()
                    .map(Reports::example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of an example, on the way to its next stage. */
    static Made example(String name) {
        return MADE.computeIfAbsent(name, any -> made(name, read(name), PlanRequest.NEXT_STAGE));
    }

    static Made made(String name, Profile profile, PlanRequest wish) {
        return made(name, profile, null, wish);
    }

    static Made made(String name, ReadProfile read, PlanRequest wish) {
        return made(name, read.profile(), read.businessCase(), wish);
    }

    private static Made made(String name, Profile profile, @Nullable BusinessCase businessCase, PlanRequest wish) {
        Profile marked = Marked.profile(profile);
        return new Made(
                name,
                derivation(marked),
                new Planner(TABLES, RULING, WorkProgress.NONE).plan(marked, wish),
                businessCase);
    }

    /** An example's profile, read as if it said what the edits say. */
    static Profile profile(String example, String... edits) {
        return read(example, edits).profile();
    }

    static ReadProfile read(String example, String... edits) {
        return ProfileRequests.read(EXAMPLES.resolve(example + ".yaml"), TABLES, edits);
    }

    static Derivation derivation(Profile profile) {
        return RULING.of(profile);
    }

    static ReportCompiler compilation(Derivation derivation, boolean named) {
        return new ReportCompiler(derivation, TABLES, new SheetView(TABLES, Shipped.places()), named);
    }
}
