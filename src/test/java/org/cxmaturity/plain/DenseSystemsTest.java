package org.cxmaturity.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.CostlyCases;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.assessment.Sessions;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.HubUse;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps as dense as the intake accepts are assessed in seconds, and as a plain search of the graph says. */
class DenseSystemsTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final int MOST_SOURCES = 200;
    private static final int MOST_LINKS = 1_000;

    /** Of these one reason each is recorded. */
    private static final Set<Class<? extends Derived>> KINDS =
            Set.of(DataComesTo.class, DepartmentsJoined.class, HubReach.class, HubUse.class);

    /**
     * A map of systems made from a seed.
     *
     * @param resolving how many links in a hundred resolve identity
     */
    record Drawn(String name, int sources, int links, int departments, int resolving) {
        Profile profile() {
            Random random = new Random(name.hashCode());
            List<Given> facts = new ArrayList<>();
            facts.add(new ExaminedSection(Section.DATA_SOURCES, true, sources, Set.of()));
            facts.add(new ExaminedSection(Section.INTEGRATIONS, true, links, Set.of()));
            for (int number = 0; number < sources; number++) {
                facts.add(new DataSource(
                        "source-" + number,
                        number % 2 == 0 ? SourceKind.CRM : SourceKind.OTHER,
                        number % 9 == 8 ? null : "department-" + number % departments,
                        random.nextBoolean() ? Side.ONLINE : Side.OFFLINE,
                        random.nextInt(5) > 0,
                        random.nextBoolean(),
                        Backing.NONE));
            }
            facts.addAll(drawn(random));
            Collections.shuffle(facts, random);
            Organisation organisation =
                    new Organisation("dense", "Dense", "RETAIL", 5_000, "GB", Set.of(), List.of("department-0"));
            facts.add(organisation);
            return new Profile(organisation, LocalDate.of(2026, 10, 1), facts);
        }

        private List<Integration> drawn(Random random) {
            List<Integration> all = new ArrayList<>();
            for (int from = 0; from < sources; from++) {
                for (int to = 0; to < sources; to++) {
                    if (from != to) {
                        all.add(new Integration(
                                "source-" + from,
                                "source-" + to,
                                Freshness.values()[random.nextInt(Freshness.values().length)],
                                random.nextInt(100) < resolving,
                                false,
                                Backing.NONE));
                    }
                }
            }
            Collections.shuffle(all, random);
            return all.subList(0, links);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Drawn> maps() {
        return List.of(
                new Drawn("at the limit, few departments", MOST_SOURCES, MOST_LINKS, 12, 75),
                new Drawn("at the limit, a department a source", MOST_SOURCES, MOST_LINKS, MOST_SOURCES, 75),
                new Drawn("at the limit, identity seldom resolved", MOST_SOURCES, MOST_LINKS, 12, 15),
                new Drawn("many sources and few links", MOST_SOURCES, 150, 40, 75),
                new Drawn("every source linked to every other", 32, 32 * 31, 8, 60));
    }

    @CostlyCases
    @ParameterizedTest
    @MethodSource("maps")
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_dense_map_is_assessed_in_seconds(Drawn drawn) {
        Assessment assessment = Assessor.assess(RULES, drawn.profile());

        assertThat(assessment.trace()).anyMatch(firing -> firing.id().equals("CXM-CON-030"));
    }

    @CostlyCases
    @ParameterizedTest
    @MethodSource("maps")
    void a_dense_map_shows_what_a_plain_search_finds(Drawn drawn) {
        Profile profile = drawn.profile();
        List<Derived> concluded = Sessions.conclusions(RULES, profile);
        PlainSystems plain = new PlainSystems(profile);

        assertThat(only(concluded, Silo.class, HubReach.class, HubUse.class)).isEqualTo(Set.copyOf(plain.facts()));
        assertThat(only(concluded, DataComesTo.class)).isEqualTo(Set.copyOf(plain.comings()));
        assertThat(only(concluded, DepartmentsJoined.class)).isEqualTo(joined(profile, plain));
    }

    /** One reason is enough for an auditor, and more would grow with the number of ways. */
    @ParameterizedTest
    @MethodSource("maps")
    void who_reaches_what_is_concluded_once(Drawn drawn) {
        List<Derived> concluded = Sessions.conclusions(RULES, drawn.profile());

        assertThat(concluded.stream().filter(fact -> KINDS.contains(fact.getClass())))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** It is made of every link, so it would explain nothing; what was read from it stands there instead. */
    @Test
    void no_conclusion_gives_the_whole_map_as_its_reason() {
        List<Firing> trace = Assessor.assess(RULES, maps().get(4).profile()).trace();

        assertThat(trace).noneMatch(firing -> firing.matched().stream().anyMatch(key -> key.startsWith("system-map#")));
        assertThat(trace.stream().filter(firing -> firing.id().equals("CXM-EVD-020")))
                .isNotEmpty()
                .allMatch(firing -> firing.matched().stream().anyMatch(key -> key.startsWith("integrations#")));
    }

    @SafeVarargs
    private static Set<Derived> only(Collection<Derived> facts, Class<? extends Derived>... kinds) {
        return facts.stream()
                .filter(fact -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(fact)))
                .collect(Collectors.toSet());
    }

    /** Every two departments with customer data that stand in no silo. */
    private static Set<Derived> joined(Profile profile, PlainSystems plain) {
        TreeSet<String> owners = profile.all(DataSource.class).stream()
                .filter(source -> source.customerData() && source.owner() != null)
                .map(DataSource::owner)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Derived> joined = new HashSet<>();
        for (String one : owners) {
            owners.tailSet(one, false).forEach(other -> joined.add(new DepartmentsJoined(one, other)));
        }
        plain.silos().forEach(silo -> joined.remove(new DepartmentsJoined(silo.first(), silo.second())));
        return joined;
    }
}
