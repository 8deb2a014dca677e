package org.cxmaturity.model;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a profile that can be looked at or left out. What is known of a section as such stands here, once. */
public enum Section {
    FEEDBACK_PROCESSES(
            "feedbackProcesses", "feedback processes", FeedbackProcess.class, Kinds.of(FeedbackChannel.class), "id"),
    SILOS("silos", "silos", Silo.class, Kinds.of(SiloKind.class), "id"),
    DATA_SOURCES("dataSources", "data sources", DataSource.class, Kinds.of(SourceKind.class), "id"),
    INTEGRATIONS("integrations", "links between data sources", Integration.class, Kinds.NONE, "from", "to"),
    TECHNOLOGIES("technologies", "technologies", Technology.class, Kinds.of(TermList.TECHNOLOGY_KINDS), "kind"),
    CHANNELS("channels", "channels", Channel.class, Kinds.of(TermList.CHANNELS), "kind"),
    TRAINING("training", "training", Training.class, Kinds.of(Topic.class), "topic"),
    KPIS("kpis", "KPI values", KpiMeasurement.class, Kinds.of(KpiKind.class), "kind", "series", "on"),
    SERVICE("service", "service figures", ServiceFigures.class, Kinds.of(TermList.SERVICE_CHANNELS), "channel"),
    ANSWERS(
            "answers",
            "answers",
            CapabilityAnswer.class,
            Kinds.NONE,
            "capability",
            "department",
            "role",
            "on",
            "respondent"),
    RESOLUTIONS("resolutions", "levels agreed on", Resolution.class, Kinds.NONE, "capability"),
    JUDGEMENTS("judgements", "experts' judgements", Judgement.class, Kinds.NONE, "model", "by"),
    CLIENT_BENCHMARKS("clientBenchmarks", "benchmarks of the client", ClientBenchmark.class, Kinds.NONE, "id");

    /** What nobody looks through an organisation for: it is said of it, or it is not. */
    private static final Set<Section> SAID = EnumSet.of(ANSWERS, RESOLUTIONS, JUDGEMENTS, CLIENT_BENCHMARKS);

    private final String key;
    private final String words;
    private final Class<? extends Given> fact;
    private final Kinds kinds;
    private final List<String> identity;

    Section(String key, String words, Class<? extends Given> fact, Kinds kinds, String... identity) {
        this.key = key;
        this.words = words;
        this.fact = fact;
        this.kinds = kinds;
        this.identity = List.of(identity);
    }

    /** The section's key in a profile. */
    public String key() {
        return key;
    }

    /** What it lists, in words that fit into a sentence. */
    public String words() {
        return words;
    }

    /** What its items become. */
    public Class<? extends Given> fact() {
        return fact;
    }

    /** What is said of its items where their keys are components of the fact; null where they are read otherwise. */
    public @Nullable ProfileItem item() {
        return fact.getAnnotation(ProfileItem.class);
    }

    /** The keys of its items that are components of the fact, but for evidence and comment. */
    public List<RecordComponent> itemKeys() {
        return Stream.of(fact.getRecordComponents())
                .filter(each -> each.isAnnotationPresent(ProfileKey.class))
                .toList();
    }

    /** Whether a component of the fact says what kind of thing it is. */
    public boolean isKind(RecordComponent component) {
        return kinds.has(component);
    }

    /**
     * The names of the kinds of things it lists; none for links and answers.
     *
     * @param terms the words of a list that the tables give
     */
    public List<String> kinds(Function<TermList, List<String>> terms) {
        return kinds.names(terms);
    }

    /** The name of the kind of thing that a fact of the section is; empty where it has no kinds. */
    public String kind(Given item) {
        for (RecordComponent component : fact.getRecordComponents()) {
            if (isKind(component)) {
                try {
                    return component.getAccessor().invoke(item).toString();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return "";
    }

    /** What kinds of things a section lists: constants, or words that the tables give. */
    private record Kinds(
            @Nullable Class<? extends Enum<?>> constants,
            @Nullable TermList list) {
        static final Kinds NONE = new Kinds(null, null);

        static Kinds of(Class<? extends Enum<?>> constants) {
            return new Kinds(constants, null);
        }

        static Kinds of(TermList list) {
            return new Kinds(null, list);
        }

        boolean has(RecordComponent component) {
            ProfileKey key = component.getAnnotation(ProfileKey.class);
            return list == null
                    ? component.getType() == constants
                    : key != null && List.of(key.terms()).contains(list);
        }

        List<String> names(Function<TermList, List<String>> terms) {
            return constants != null
                    ? Stream.of(constants.getEnumConstants())
                            .<String>map(Enum::name)
                            .toList()
                    : list == null ? List.of() : terms.apply(list);
        }
    }

    /** Whether the profile may say that it lists everything there is: nobody ever asked everybody. */
    public boolean mayBeComplete() {
        return !SAID.contains(this);
    }

    /** The keys that together tell one of its items from another. */
    public List<String> identity() {
        return identity;
    }

    /**
     * The key that the fact of an item has in results and traces.
     *
     * @param parts what stands under each key of the identity; empty where the item says nothing there
     */
    public String factKey(List<String> parts) {
        boolean nobodyToTellApart =
                this == ANSWERS && parts.get(parts.size() - 1).isEmpty();
        List<String> told = nobodyToTellApart ? parts.subList(0, parts.size() - 1) : parts;
        return key + "#" + String.join(this == INTEGRATIONS ? "->" : "/", told);
    }
}
