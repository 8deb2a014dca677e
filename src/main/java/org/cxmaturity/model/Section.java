package org.cxmaturity.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sections of a profile that can be looked at or left out. What is known of a section as such stands here, once. */
public enum Section {
    FEEDBACK_PROCESSES("feedbackProcesses", "feedback processes", FeedbackChannel.class, "id"),
    SILOS("silos", "silos", SiloKind.class, "id"),
    DATA_SOURCES("dataSources", "data sources", SourceKind.class, "id"),
    INTEGRATIONS("integrations", "links between data sources", null, "from", "to"),
    TECHNOLOGIES("technologies", "technologies", TechnologyKind.class, "kind"),
    CHANNELS("channels", "channels", ChannelKind.class, "kind"),
    TRAINING("training", "training", Topic.class, "topic"),
    KPIS("kpis", "KPI values", KpiKind.class, "kind", "series", "on"),
    ANSWERS("answers", "answers", null, "capability", "department", "role", "on");

    private final String key;
    private final String words;
    private final @Nullable Class<? extends Enum<?>> kinds;
    private final List<String> identity;

    Section(String key, String words, @Nullable Class<? extends Enum<?>> kinds, String... identity) {
        this.key = key;
        this.words = words;
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

    /** The names of the kinds of things it lists; none for links and answers. */
    public List<String> kinds() {
        return kinds == null
                ? List.of()
                : Stream.of(kinds.getEnumConstants()).<String>map(Enum::name).toList();
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
        return key + "#" + String.join(this == INTEGRATIONS ? "->" : "/", parts);
    }
}
