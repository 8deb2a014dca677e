package org.cxmaturity.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.ClientBenchmark;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a whole profile: what stands at its top, then section by section. */
final class ProfileFacts {
    /** What the key {@code schema} must say. */
    static final String SCHEMA = "cx-maturity/profile/v1";

    private static final int MOST_DEPARTMENTS = 10_000;
    private static final List<Items<?>> SECTIONS =
            Arrays.stream(Section.values()).<Items<?>>map(ProfileFacts::items).toList();

    private final SourceNode document;
    private final Fields root;
    private final Vocabulary vocabulary;
    private final List<Given> examined = new ArrayList<>();
    private final List<Given> listed = new ArrayList<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private ProfileFacts(SourceNode document, Fields root, Vocabulary vocabulary) {
        this.document = document;
        this.root = root;
        this.vocabulary = vocabulary;
    }

    /** The profile and its places, or null where it can't be had; then the problems were said. */
    static @Nullable ReadProfile read(SourceNode node, Vocabulary vocabulary, Problems problems) {
        Fields root = new Cursor(node, node.line(), "", true, problems).fields(keys());
        return root == null ? null : new ProfileFacts(node, root, vocabulary).read();
    }

    /** How the items of a section are read; null where the key is not that of a section. */
    static @Nullable Items<?> section(String key) {
        return SECTIONS.stream()
                .filter(items -> items.section().key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** How the items of a section are read: key by key into their fact, where there is no more to it. */
    private static Items<?> items(Section section) {
        return switch (section) {
            case FEEDBACK_PROCESSES -> new FeedbackProcesses();
            case SILOS -> new Silos();
            case INTEGRATIONS -> new Integrations();
            case TRAINING -> new Trainings();
            case KPIS -> new Kpis();
            case SERVICE -> new ServiceItems();
            case ANSWERS -> new Answers();
            case RESOLUTIONS -> new Resolutions();
            case JUDGEMENTS -> new Judgements();
            case CLIENT_BENCHMARKS -> new ClientBenchmarks();
            default -> new RecordItems<>(section);
        };
    }

    /** The keys at the top of a profile. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(
                "schema",
                "organisation",
                "asOf",
                "constraints",
                BusinessCases.KEY,
                "departments",
                ChosenModels.KEY,
                CompleteLists.KEY));
        for (Section section : Section.values()) {
            keys.add(section.key());
        }
        return keys;
    }

    private @Nullable ReadProfile read() {
        root.need("schema").among(List.of(SCHEMA), SCHEMA);
        LocalDate asOf = root.need("asOf").date(null);
        Set<String> departments = departments();
        List<String> named = departments == null ? List.of() : List.copyOf(departments);
        Organisation organisation = Organisations.organisation(root.need("organisation"), vocabulary, named);
        Constraints constraints = Organisations.constraints(
                root.may("constraints"), vocabulary, organisation == null ? null : organisation.employees());
        BusinessCase businessCase = BusinessCases.read(
                root.may(BusinessCases.KEY),
                root.may("constraints").node() instanceof SourceNode.Mapping limits && limits.text("currency") != null);
        checkLinksHaveSources();
        KnownNames known = new KnownNames(vocabulary, asOf, departments, sources());
        List<String> models = ChosenModels.read(root, vocabulary.models());
        Set<Section> complete = CompleteLists.read(root);
        SECTIONS.forEach(items -> section(items, known, complete));
        checkResolutions();
        checkBenchmarks();
        return organisation == null || asOf == null
                ? null
                : profile(organisation, asOf, models, constraints, businessCase);
    }

    private ReadProfile profile(
            Organisation organisation,
            LocalDate asOf,
            List<String> models,
            @Nullable Constraints constraints,
            @Nullable BusinessCase businessCase) {
        Map<String, String> all = new LinkedHashMap<>();
        List<Given> facts = new ArrayList<>();
        facts.add(organisation);
        all.put(organisation.key(), root.may("organisation").place());
        if (constraints != null) {
            facts.add(constraints);
            all.put(constraints.key(), root.may("constraints").place());
        }
        facts.addAll(examined);
        facts.addAll(listed);
        facts.forEach(fact -> {
            String place = places.get(fact.key());
            if (place != null) {
                all.put(fact.key(), place);
            }
        });
        return new ReadProfile(
                new Profile(organisation, asOf, models, facts), businessCase, all, SourceNodeJson.of(document));
    }

    private <F extends Given> void section(Items<F> items, KnownNames known, Set<Section> complete) {
        SectionReader.Reading<F> reading =
                SectionReader.read(items, root.may(items.section().key()), known, complete.contains(items.section()));
        if (reading.examined() != null) {
            examined.add(reading.examined());
            places.put(reading.examined().key(), reading.place());
        }
        reading.facts().forEach(each -> {
            listed.add(each.getKey());
            places.put(each.getKey().key(), each.getValue());
        });
    }

    /** The departments' ids; one that is no good is reported here, and not again where it is referred to. */
    private @Nullable Set<String> departments() {
        List<Cursor> list = root.may("departments").list(MOST_DEPARTMENTS);
        if (list == null) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Cursor place : list) {
            String id = place.id();
            if (id != null && !ids.add(id)) {
                place.refuse("each department once", null);
            }
        }
        return ids;
    }

    /** The data sources' ids as they stand, so that links can be checked whatever else is wrong with a source. */
    private @Nullable Set<String> sources() {
        if (!(root.may(Section.DATA_SOURCES.key()).node() instanceof SourceNode.Sequence sequence)) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (SourceNode item : sequence.items()) {
            String id = item instanceof SourceNode.Mapping mapping ? mapping.text("id") : null;
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Only what people answered can be agreed on, and only after they did; what could not be read was said already. */
    private void checkResolutions() {
        each(Resolution.class, Section.RESOLUTIONS, "capability", Resolution::capability, this::checkResolution);
    }

    private void checkBenchmarks() {
        List<KpiMeasurement> measured = all(KpiMeasurement.class).toList();
        each(
                ClientBenchmark.class,
                Section.CLIENT_BENCHMARKS,
                "id",
                ClientBenchmark::id,
                (item, benchmark) -> BenchmarkScales.check(item, benchmark, measured));
    }

    /** Checks the items of a section that could be read, each of which goes by a key. */
    private <F extends Given> void each(
            Class<F> type, Section section, String key, Function<F, String> named, BiConsumer<Cursor, F> check) {
        List<F> facts = all(type).toList();
        List<Cursor> items = facts.isEmpty() ? null : root.may(section.key()).list(Integer.MAX_VALUE);
        for (Cursor item : items == null ? List.<Cursor>of() : items) {
            String name = item.node() instanceof SourceNode.Mapping mapping ? mapping.text(key) : null;
            facts.stream()
                    .filter(each -> named.apply(each).equals(name))
                    .findFirst()
                    .ifPresent(each -> check.accept(item, each));
        }
    }

    private void checkResolution(Cursor item, Resolution agreed) {
        List<CapabilityAnswer> answers = all(CapabilityAnswer.class)
                .filter(each -> each.capability().equals(agreed.capability()) && each.answer() == Answer.KNOWN)
                .toList();
        if (answers.isEmpty()) {
            item.say(
                    "a level agreed on for " + agreed.capability() + ", which nobody gives a level",
                    "answers that differ, under " + Section.ANSWERS.key()
                            + "; what one person says, or a meeting, is an answer itself",
                    null);
        }
        answers.stream()
                .map(CapabilityAnswer::on)
                .filter(each -> each != null && each.isAfter(agreed.on()))
                .max(Comparator.naturalOrder())
                .ifPresent(later -> item.say(
                        "a level of " + agreed.on() + ", agreed on before an answer about " + agreed.capability()
                                + " of " + later,
                        "a day no earlier than the answers that it settles; take it out where they stand by themselves now",
                        null));
    }

    private <F extends Given> Stream<F> all(Class<F> type) {
        return listed.stream().filter(type::isInstance).map(type::cast);
    }

    private void checkLinksHaveSources() {
        Cursor links = root.may(Section.INTEGRATIONS.key());
        boolean linked = links.node() instanceof SourceNode.Sequence sequence
                && !sequence.items().isEmpty();
        if (linked && !root.has(Section.DATA_SOURCES.key())) {
            links.say(
                    "links between sources, but no section dataSources",
                    "every source that is linked, listed under dataSources",
                    null);
        }
    }
}
