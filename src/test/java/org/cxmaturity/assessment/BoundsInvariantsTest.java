package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.Standing;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Facts are bounds (R18): what is true of them whatever the profile. */
class BoundsInvariantsTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final int PROFILES = 400;
    private static final int CHANGES = 6;

    /** What the rules conclude of one profile. */
    private record Concluded(Set<Derived> all) {
        static Concluded of(Profile profile) {
            return new Concluded(new HashSet<>(Sessions.conclusions(RULES, profile)));
        }

        <T extends Derived> Stream<T> each(Class<T> kind) {
            return all.stream().filter(kind::isInstance).map(kind::cast);
        }

        Map<String, CapabilityLevel> levels() {
            return each(CapabilityLevel.class)
                    .collect(Collectors.toMap(CapabilityLevel::capability, each -> each, (a, b) -> a, TreeMap::new));
        }

        /** Twice the order of the stage by what is known, one less where it is not attained. */
        Map<String, Integer> stages(Reading reading) {
            return each(Standing.class)
                    .filter(each -> each.reading() == reading)
                    .collect(Collectors.toMap(
                            Standing::model,
                            each -> 2 * each.order() - (each.attained() ? 0 : 1),
                            (a, b) -> a,
                            TreeMap::new));
        }

        Set<String> inapplicable() {
            return each(NotApplicable.class).map(NotApplicable::capability).collect(Collectors.toSet());
        }
    }

    private static Stream<Profile> profiles() {
        return IntStream.range(0, Seeds.of(PROFILES))
                .mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number));
    }

    @Test
    void a_better_fact_never_lowers_a_level_or_a_stage_and_a_worse_one_never_raises_one() {
        int[] tried = {0};
        profiles().forEach(profile -> {
            Concluded before = Concluded.of(profile);
            List<Map.Entry<Given, Given>> better = new ArrayList<>();
            profile.facts().forEach(fact -> BetterFacts.than(fact).forEach(each -> better.add(Map.entry(fact, each))));
            Collections.shuffle(better, new Random(profile.facts().size()));
            better.stream().limit(CHANGES).forEach(each -> {
                String what = profile.organisation().id() + ": " + each.getKey() + " became " + each.getValue();
                Profile then = BetterFacts.with(profile, each.getKey(), each.getValue());
                noLower(before, Concluded.of(then), what);
                tried[0]++;
            });
        });
        assertThat(tried[0]).isGreaterThan(Seeds.of(PROFILES) / 2);
    }

    @Test
    void recording_a_silo_never_raises_a_level_or_a_stage() {
        profiles().forEach(profile -> {
            Random random = new Random(profile.organisation().id().hashCode());
            Silo silo = new Silo(
                    "recorded",
                    "marketing",
                    "sales",
                    SiloKind.values()[random.nextInt(3)],
                    Severity.values()[random.nextInt(3)],
                    false,
                    random.nextBoolean(),
                    Backing.NONE);
            noLower(
                    Concluded.of(more(profile, silo)),
                    Concluded.of(profile),
                    profile.organisation().id() + ": " + silo);
        });
    }

    /** The profile with one more silo; that the list was looked at is said of it, and nothing more. */
    private static Profile more(Profile profile, Silo silo) {
        List<Given> facts = new ArrayList<>(profile.facts());
        List<ExaminedSection> looked = profile.all(ExaminedSection.class).stream()
                .filter(each -> each.section() == Section.SILOS)
                .toList();
        facts.removeAll(looked);
        Set<String> kinds = new HashSet<>(Set.of(silo.of().name()));
        looked.forEach(each -> kinds.addAll(each.kinds()));
        boolean complete = looked.stream().anyMatch(ExaminedSection::complete);
        facts.add(new ExaminedSection(
                Section.SILOS, complete, profile.all(Silo.class).size() + 1, kinds));
        facts.add(silo);
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static void noLower(Concluded before, Concluded after, String what) {
        if (!before.inapplicable().equals(after.inapplicable())) {
            return; // what a fact shows to be there cannot be left out any more: another question is asked
        }
        Map<String, CapabilityLevel> levels = after.levels();
        before.levels().forEach((capability, level) -> {
            CapabilityLevel then = Objects.requireNonNull(levels.get(capability), what);
            assertThat(then.level()).as(what + ": " + capability).isGreaterThanOrEqualTo(level.level());
            assertThat(then.highest()).as(what + ": " + capability).isGreaterThanOrEqualTo(level.highest());
        });
        for (Reading reading : List.of(Reading.STATED, Reading.HIGHEST)) {
            Map<String, Integer> stages = after.stages(reading);
            before.stages(reading).forEach((model, stage) -> assertThat(stages.get(model))
                    .as(what + ": " + model + ", " + reading)
                    .isGreaterThanOrEqualTo(stage));
        }
    }

    @Test
    void an_answer_inside_the_bounds_is_taken_and_one_outside_is_drawn_to_the_bound() {
        int[] inside = {0};
        int[] outside = {0};
        profiles().map(Concluded::of).forEach(concluded -> {
            Map<String, CapabilityBounds> bounds = concluded
                    .each(CapabilityBounds.class)
                    .collect(Collectors.toMap(CapabilityBounds::capability, each -> each));
            Map<String, CapabilityLevel> levels = concluded.levels();
            concluded.each(CombinedAnswers.class).forEach(answers -> {
                CapabilityLevel level = levels.get(answers.capability());
                CapabilityBounds shown = bounds.get(answers.capability());
                if (level == null || level.basis() == Basis.PROJECTED) {
                    return;
                }
                int floor = shown == null ? 0 : Math.min(shown.atLeast(), shown.atMost());
                int ceiling = shown == null ? 4 : shown.atMost();
                boolean between = floor <= answers.level() && answers.level() <= ceiling;
                (between ? inside : outside)[0]++;
                assertThat(level.level())
                        .as(answers + " between " + floor + " and " + ceiling)
                        .isEqualTo(between ? answers.level() : answers.level() < floor ? floor : ceiling);
            });
        });
        assertThat(inside[0]).isGreaterThan(Seeds.of(100));
        assertThat(outside[0]).isGreaterThan(Seeds.of(100));
    }

    @Test
    void removing_a_fact_widens_what_is_possible() {
        int[] tried = {0};
        profiles().forEach(profile -> {
            Random random = new Random(profile.organisation().id().hashCode());
            List<Given> facts =
                    profile.facts().stream().filter(BoundsInvariantsTest::mayGo).toList();
            if (facts.isEmpty()) {
                return;
            }
            Given gone = facts.get(random.nextInt(facts.size()));
            Concluded before = Concluded.of(open(profile, null));
            Concluded after = Concluded.of(open(profile, gone));
            Set<String> disputed = disputed(before);
            Map<String, CapabilityLevel> levels = after.levels();
            before.levels().forEach((capability, level) -> {
                CapabilityLevel then = levels.get(capability);
                if (then != null && !disputed.contains(capability)) {
                    String what = profile.organisation().id() + " without " + gone + ": " + capability;
                    assertThat(then.level()).as(what).isLessThanOrEqualTo(level.level());
                    assertThat(then.evidenced()).as(what).isLessThanOrEqualTo(level.evidenced());
                    assertThat(then.highest()).as(what).isGreaterThanOrEqualTo(level.highest());
                    tried[0]++;
                }
            });
        });
        assertThat(tried[0]).isGreaterThan(Seeds.of(100));
    }

    /** An answer is no fact; and a measurement that breaks a series hides what came before it. */
    private static boolean mayGo(Given fact) {
        return Stream.of(Section.values())
                .anyMatch(section -> section.mayBeComplete()
                        && section.fact().isInstance(fact)
                        && !(fact instanceof KpiMeasurement));
    }

    /** The profile without a fact, and without a word on any list being complete. */
    private static Profile open(Profile profile, @Nullable Given gone) {
        return new Profile(
                profile.organisation(),
                profile.asOf(),
                profile.facts().stream()
                        .filter(each ->
                                each != gone && !(each instanceof ExaminedSection) && !(each instanceof ProjectedLevel))
                        .toList());
    }

    /** Capabilities on which facts and answers, or facts among themselves, contradict each other. */
    private static Set<String> disputed(Concluded concluded) {
        Map<String, CapabilityBounds> bounds = concluded
                .each(CapabilityBounds.class)
                .collect(Collectors.toMap(CapabilityBounds::capability, each -> each));
        Collection<String> outside = concluded
                .each(CombinedAnswers.class)
                .filter(answers -> bounds.containsKey(answers.capability())
                        && bounds.get(answers.capability()).draw(answers.level()) != answers.level())
                .map(CombinedAnswers::capability)
                .toList();
        Set<String> disputed = bounds.values().stream()
                .filter(CapabilityBounds::contradictory)
                .map(CapabilityBounds::capability)
                .collect(Collectors.toSet());
        disputed.addAll(outside);
        return disputed;
    }
}
