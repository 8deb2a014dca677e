package org.cxmaturity.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.assessment.Sessions;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Standing;
import org.cxmaturity.plain.PlainAssessor;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explanation says holds when the rules are asked again, over every example and generated profiles. */
class WhyTreesTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    private static final int GENERATED = Seeds.of(3);

    /** A profile with a name for reports. */
    record Named(String name, Profile profile) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> profiles() throws java.io.IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/examples"))) {
            List<Named> examples = files.sorted()
                    .map(file -> new Named(
                            file.getFileName().toString(),
                            ProfileRequests.read(file, RULES.tables()).profile()))
                    .toList();
            return Stream.concat(
                    Seeds.some(examples, 7).stream(),
                    IntStream.range(0, GENERATED)
                            .mapToObj(number -> new Named(
                                    "generated " + number, GeneratedProfiles.profile(RULES.tables(), number))));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void each_node_is_concluded_again_from_only_the_facts_under_it(Named named) {
        Explained explained = new Explained(named.profile());
        Map<String, ReasonNode> nodes = new LinkedHashMap<>();
        explained.roots().forEach(root -> conclusions(root, nodes));

        assertThat(nodes).isNotEmpty();
        Map<Set<String>, Set<String>> known = new LinkedHashMap<>();
        nodes.forEach((key, node) -> assertThat(known.computeIfAbsent(
                        Set.copyOf(node.rests()), rests -> concluded(only(named.profile(), rests))))
                .as("what the rules conclude from %s alone", node.rests())
                .contains(key));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void without_a_fact_that_every_way_needs_no_conclusion_is_reached_as_it_was(Named named) {
        Explained explained = new Explained(named.profile());
        Map<String, ReasonNode> nodes = new LinkedHashMap<>();
        explained.roots().forEach(root -> conclusions(root, nodes));
        Map<String, Set<String>> needing = new LinkedHashMap<>();
        nodes.forEach((key, node) -> Fallible.needed(node, nodes)
                .forEach(fact ->
                        needing.computeIfAbsent(fact, any -> new HashSet<>()).add(key)));
        needing.remove(named.profile().organisation().key());

        assertThat(needing).isNotEmpty();
        Map<String, List<Firing>> before =
                Fallible.byConclusion(explained.derivation.assessment().trace());
        needing.forEach((fact, keys) -> {
            Map<String, List<Firing>> after = Fallible.byConclusion(
                    Assessor.assess(RULES, without(named.profile(), fact)).trace());
            assertThat(keys)
                    .as("what is concluded as before without %s", fact)
                    .noneMatch(key -> Fallible.under(key, after).equals(Fallible.under(key, before)));
            assertThat(keys.stream().filter(key -> Fallible.tells(key) && after.containsKey(key)))
                    .as("what is still concluded without %s, though it says all that it rests on", fact)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_facts_that_a_stage_hangs_on_are_those_without_which_plain_java_finds_another(Named named) {
        Explained explained = new Explained(named.profile());
        Map<String, Set<Standing>> without = standingsWithoutEach(named.profile());
        for (Placement placement : explained.derivation.assessment().placements()) {
            List<String> bearing = explained.explainer.stage(placement, null, true).bearing().stream()
                    .map(each -> each.fact().key())
                    .toList();

            List<String> found = without.entrySet().stream()
                    .filter(each -> each.getValue().stream()
                            .noneMatch(standing -> standing.model().equals(placement.model())
                                    && standing.reading() == Reading.STATED
                                    && standing.order() == placement.order()
                                    && standing.attained() == placement.attained()))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(bearing).as(placement.model()).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    /** By the key of a fact of the profile, where plain Java places an organisation of which all else is known. */
    private static Map<String, Set<Standing>> standingsWithoutEach(Profile profile) {
        Map<String, Set<Standing>> standings = new LinkedHashMap<>();
        profile.facts().stream()
                .filter(fact -> !(fact instanceof ExaminedSection) && !(fact instanceof Organisation))
                .map(Given::key)
                .forEach(fact -> standings.put(
                        fact,
                        PlainAssessor.assess(RULES.tables(), without(profile, fact))
                                .all(Standing.class)));
        return standings;
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void facts_outside_the_tree_of_a_stage_do_not_bear_on_it(Named named) {
        Explained explained = new Explained(named.profile());
        for (StageExplanation stage : explained.stages()) {
            Set<String> rests = new HashSet<>(stage.why().rests());
            rests.add(named.profile().organisation().key());
            Profile bare = only(named.profile(), rests);

            Placement again = placement(Assessor.assess(RULES, bare), stage.model());

            assertThat(again.stage()).as(stage.model()).isEqualTo(stage.stage());
            assertThat(again.attained()).as(stage.model()).isEqualTo(stage.attained());
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void mending_what_stands_in_the_way_of_any_stage_reaches_it_and_leaving_one_out_does_not(Named named) {
        Explained explained = new Explained(named.profile());
        for (Placement placement : explained.derivation.assessment().placements()) {
            int first = placement.attained() ? placement.order() + 1 : placement.order();
            for (int order = first; order <= placement.stages().size(); order++) {
                String stage = placement.stages().get(order - 1).id();
                List<UnmetCriterion> gaps = explained.gaps(placement, stage);

                assertThat(gaps).as("%s %s", placement.model(), stage).isNotEmpty();
                assertThat(reached(named.profile(), placement.model(), gaps)).isGreaterThanOrEqualTo(order);
                UnmetCriterion left = gaps.get((order + gaps.size()) % gaps.size());
                List<UnmetCriterion> others = gaps.stream()
                        .filter(gap -> left.alternative()
                                ? !gap.alternative()
                                : !gap.capability().equals(left.capability()))
                        .toList();
                assertThat(reached(named.profile(), placement.model(), others)).isLessThan(order);
            }
        }
    }

    private static int reached(Profile profile, String model, List<UnmetCriterion> mended) {
        List<Given> facts = new ArrayList<>(profile.facts());
        mended.forEach(gap -> facts.add(new ProjectedLevel(gap.capability(), gap.required(), "test")));
        Placement placement =
                placement(Assessor.assess(RULES, new Profile(profile.organisation(), profile.asOf(), facts)), model);
        return placement.attained() ? placement.order() : 0;
    }

    private static Placement placement(Assessment assessment, String model) {
        return assessment.placements().stream()
                .filter(each -> each.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private static void conclusions(ReasonNode node, Map<String, ReasonNode> to) {
        if (node.kind() == ReasonNode.Kind.CONCLUSION && node.key() != null) {
            to.putIfAbsent(node.key(), node);
        }
        node.under().forEach(each -> conclusions(each, to));
    }

    private static Profile without(Profile profile, String fact) {
        return new Profile(
                profile.organisation(),
                profile.asOf(),
                profile.facts().stream()
                        .filter(each -> !each.key().equals(fact))
                        .toList());
    }

    private static Set<String> concluded(Profile profile) {
        return Sessions.conclusions(RULES, profile).stream().map(Derived::key).collect(Collectors.toSet());
    }

    private static Profile only(Profile profile, Set<String> keys) {
        return new Profile(
                profile.organisation(),
                profile.asOf(),
                profile.facts().stream()
                        .filter(fact -> keys.contains(fact.key()))
                        .toList());
    }

    /** A profile, its result, and the explanation of all of it. */
    private static final class Explained {
        private final Derivation derivation;
        private final Explainer explainer;

        Explained(Profile profile) {
            derivation = Assessor.derive(RULES, profile, null);
            explainer = new Explainer(
                    derivation,
                    RULES.tables(),
                    new SheetView(RULES.tables(), Map.of()),
                    new SourcePlaces(Map.of(), Map.of()),
                    (without, assumed) -> {
                        List<Given> facts = new ArrayList<>(profile.facts());
                        facts.removeIf(fact -> without.contains(fact.key()));
                        facts.addAll(assumed);
                        return Assessor.assess(RULES, new Profile(profile.organisation(), profile.asOf(), facts));
                    });
        }

        List<StageExplanation> stages() {
            return derivation.assessment().placements().stream()
                    .map(each -> explainer.stage(each, null, false))
                    .toList();
        }

        List<UnmetCriterion> gaps(Placement placement, String stage) {
            return Objects.requireNonNull(
                            explainer.stage(placement, stage, false).target())
                    .essential();
        }

        /** Stages, what stands in their way, capabilities (those of data, and of the others each fifth) and three actions. */
        List<ReasonNode> roots() {
            List<ReasonNode> roots = new ArrayList<>();
            for (StageExplanation stage : stages()) {
                roots.add(stage.why());
                if (stage.target() != null) {
                    stage.target().gaps().forEach(gap -> roots.add(gap.standing()));
                }
            }
            int turn = Math.floorMod(derivation.profile().facts().size(), 5);
            List<Assessment.CapabilityResult> capabilities =
                    derivation.assessment().capabilities();
            for (int at = 0; at < capabilities.size(); at++) {
                if (at % 5 == turn || capabilities.get(at).id().startsWith("data.")) {
                    CapabilityExplanation explanation =
                            explainer.capability(capabilities.get(at).id(), false);
                    roots.add(explanation.why());
                    roots.addAll(explanation.findings());
                }
            }
            derivation.assessment().recommendations().stream()
                    .limit(3)
                    .map(each -> Objects.requireNonNull(
                            explainer.action(each.action(), false).why()))
                    .forEach(roots::add);
            return roots;
        }
    }
}
