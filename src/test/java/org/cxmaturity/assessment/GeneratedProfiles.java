package org.cxmaturity.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.Topic;
import org.cxmaturity.model.Training;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Profiles made from a seed. Each aims at a stage of a model: the criteria up to it are met, sometimes all but one, so that many
 * stand right at a boundary; what else is known, evidenced, answered by whom or seen in systems is left to chance.
 */
public final class GeneratedProfiles {
    static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final List<String> DEPARTMENTS = List.of("marketing", "sales", "service", "operations");
    private static final Set<Section> OWN = EnumSet.of(
            Section.FEEDBACK_PROCESSES,
            Section.DATA_SOURCES,
            Section.INTEGRATIONS,
            Section.TECHNOLOGIES,
            Section.CHANNELS);
    static final Backing SHOWN = new Backing(
            List.of(new Evidence("Minutes of the quarterly review", AS_OF.minusDays(20), "Head of Insight", null)),
            null);
    private static final String[] CHANNELS = {
        "WEBSITE", "MOBILE_SITE", "APP", "EMAIL", "SOCIAL", "STORE", "PHONE", "CHAT", "POST"
    };

    private final Tables tables;
    private final Random random;
    private final GeneratedItems items;
    private final GeneratedAnswers answers;

    private GeneratedProfiles(Tables tables, long seed) {
        this.tables = tables;
        this.random = new Random(seed);
        this.items = new GeneratedItems(tables, random, DEPARTMENTS);
        this.answers = new GeneratedAnswers(tables, random);
    }

    /** The profile of that number; the same number gives the same profile. */
    public static Profile profile(Tables tables, int number) {
        return new GeneratedProfiles(tables, 7_919L * number + 17).profile(number);
    }

    /** A profile that rests on answers alone, aimed in the same way. */
    public static Profile answersOnly(Tables tables, int number) {
        GeneratedProfiles generator = new GeneratedProfiles(tables, 104_729L * number + 5);
        return generator.assemble(number, generator.answers.of(number));
    }

    private Profile profile(int number) {
        List<Given> facts = answers.of(number);
        if (number / tables.all(StageRow.class).size() % 4 == 0) {
            facts.addAll(someSections());
        }
        facts.addAll(new GeneratedRemarks(new Random(number)).on(facts));
        return assemble(number, facts);
    }

    private Profile assemble(int number, List<Given> facts) {
        Organisation organisation = new Organisation(
                "generated-" + number,
                "Generated " + number,
                chance(90)
                        ? any("RETAIL", "HOSPITALITY", "FINANCE", "HEALTHCARE", "PUBLIC_SECTOR", "TECHNOLOGY", "OTHER")
                        : null,
                chance(90) ? 1 + random.nextInt(3_000) : null,
                "GB",
                served(),
                DEPARTMENTS);
        facts.add(0, organisation);
        if (chance(80)) {
            facts.add(1, constraints());
        }
        return new Profile(organisation, AS_OF, facts);
    }

    private Set<Served> served() {
        Set<Served> served = EnumSet.noneOf(Served.class);
        while (chance(60)) {
            served.add(any(Served.values()));
        }
        return served;
    }

    private Constraints constraints() {
        boolean money = chance(85);
        return new Constraints(
                money ? any("GBP", "EUR", "USD") : null,
                money ? BigDecimal.valueOf(random.nextInt(120) * 1_000L) : null,
                chance(80) ? random.nextInt(300) : null,
                4,
                chance(80) ? any(Readiness.values()) : null);
    }

    private List<Given> someSections() {
        List<Given> facts = new ArrayList<>();
        if (chance(50)) {
            examined(facts, Section.FEEDBACK_PROCESSES, upTo(3, this::feedback), FeedbackProcess::channel);
        }
        if (chance(40)) {
            examined(facts, Section.SILOS, upTo(2, this::silo), Silo::of);
        }
        if (chance(50)) {
            List<DataSource> sources = upTo(6, this::source);
            examined(facts, Section.DATA_SOURCES, sources, DataSource::kind);
            if (chance(85)) {
                examined(facts, Section.INTEGRATIONS, links(sources), null);
            }
        }
        if (chance(50)) {
            facts.addAll(items.of(Section.TECHNOLOGIES));
        }
        if (chance(50)) {
            examined(facts, Section.CHANNELS, some(CHANNELS, this::channel), Channel::kind);
        }
        if (chance(40)) {
            examined(facts, Section.TRAINING, some(Topic.values(), this::training), Training::topic);
        }
        if (chance(50)) {
            examined(facts, Section.KPIS, upTo(5, this::kpi), KpiMeasurement::kind);
        }
        items.sections()
                .filter(each -> !OWN.contains(each) && chance(50))
                .forEach(each -> facts.addAll(items.of(each)));
        return facts;
    }

    private <T extends Given> void examined(
            List<Given> facts, Section section, List<T> items, @Nullable Function<T, ?> kind) {
        Set<String> kinds = kind == null
                ? Set.of()
                : items.stream().map(item -> String.valueOf(kind.apply(item))).collect(Collectors.toSet());
        facts.add(new ExaminedSection(section, items.isEmpty() || chance(50), items.size(), kinds));
        facts.addAll(items);
    }

    private FeedbackProcess feedback(int number) {
        List<String> users = DEPARTMENTS.subList(0, random.nextInt(5));
        boolean shown = chance(50);
        return new FeedbackProcess(
                "process-" + number,
                any(FeedbackChannel.values()),
                chance(90) ? chance(70) : null,
                chance(90) ? any(Cadence.values()) : null,
                chance(90) ? any(Cadence.values()) : null,
                chance(90) ? any(ActedOn.values()) : null,
                users.size(),
                users.size() * 25,
                users,
                shown,
                shown ? SHOWN : Backing.NONE);
    }

    private Silo silo(int number) {
        return new Silo(
                "silo-" + number,
                "marketing",
                "service",
                any(SiloKind.values()),
                any(Severity.values()),
                false,
                false,
                Backing.NONE);
    }

    private DataSource source(int number) {
        boolean shown = chance(50);
        return new DataSource(
                "source-" + number,
                any(SourceKind.values()),
                chance(85) ? DEPARTMENTS.get(random.nextInt(4)) : null,
                any(Side.values()),
                chance(80),
                shown,
                shown ? SHOWN : Backing.NONE);
    }

    private List<Integration> links(List<DataSource> sources) {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (int tries = random.nextInt(8); tries > 0 && sources.size() > 1; tries--) {
            int from = random.nextInt(sources.size());
            int to = chance(60) ? 0 : random.nextInt(sources.size());
            if (from != to) {
                pairs.add(List.of(from, to));
            }
        }
        return pairs.stream()
                .map(pair -> new Integration(
                        sources.get(pair.get(0)).id(),
                        sources.get(pair.get(1)).id(),
                        any(Freshness.values()),
                        chance(75),
                        false,
                        Backing.NONE))
                .toList();
    }

    private Channel channel(String kind) {
        return new Channel(
                kind,
                chance(90) ? chance(85) : null,
                maybe(),
                maybe(),
                maybe(),
                chance(60) ? BigDecimal.valueOf(5 + random.nextInt(80), 1) : null,
                maybe(),
                chance(50),
                Backing.NONE);
    }

    private Training training(Topic topic) {
        int months = random.nextInt(40);
        return new Training(
                topic,
                chance(90) ? BigDecimal.valueOf(random.nextInt(101)) : null,
                chance(90) ? months : null,
                AS_OF.minusMonths(months),
                chance(50),
                Backing.NONE);
    }

    private KpiMeasurement kpi(int number) {
        KpiKind kind = any(KpiKind.values());
        return new KpiMeasurement(
                kind,
                BigDecimal.valueOf(kind == KpiKind.CES ? 1 + random.nextInt(7) : random.nextInt(90)),
                AS_OF.minusMonths(number * 3L),
                number * 3,
                400,
                null,
                "survey",
                null,
                null,
                chance(90) ? "How likely are you to recommend us?" : "Would you recommend us?",
                "all",
                chance(50),
                Backing.NONE);
    }

    private @Nullable Boolean maybe() {
        return chance(75) ? chance(60) : null;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> upTo(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
    }

    private <T, K> List<T> some(K[] kinds, Function<K, T> make) {
        return Stream.of(kinds).filter(kind -> chance(60)).map(make).toList();
    }
}
