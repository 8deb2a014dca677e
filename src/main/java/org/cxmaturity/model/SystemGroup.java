package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Systems of one kind that hold customer data, two at least.
 *
 * @param systems their ids, sorted
 * @param linked whether links with identity resolved join them, directly or over other systems; null where they do not and
 *     the list of links does not say that it is complete
 */
public record SystemGroup(
        SourceKind kind, List<String> systems, @Nullable Boolean linked) implements Derived {
    public SystemGroup {
        systems = List.copyOf(systems);
    }

    /**
     * Reads a group from its systems.
     *
     * @param sources the systems, of one kind, two at least
     * @param links the links with identity resolved between any systems
     * @param complete the list of links, where it is complete; else nothing
     */
    public static SystemGroup of(List<DataSource> sources, List<Integration> links, List<ExaminedSection> complete) {
        List<String> systems = sources.stream().map(DataSource::id).sorted().toList();
        boolean joined = joined(systems.get(0), links).containsAll(systems);
        return new SystemGroup(
                sources.get(0).kind(), systems, joined ? Boolean.TRUE : complete.isEmpty() ? null : false);
    }

    /** What links join with a system, whichever way they lead, itself included. */
    private static Set<String> joined(String start, List<Integration> links) {
        Set<String> joined = new HashSet<>(Set.of(start));
        List<Integration> open = new ArrayList<>(links);
        boolean more = true;
        while (more) {
            more = open.removeIf(link -> {
                boolean touches = joined.contains(link.from()) || joined.contains(link.to());
                if (touches) {
                    joined.add(link.from());
                    joined.add(link.to());
                }
                return touches;
            });
        }
        return joined;
    }

    /** How many there are. */
    public int count() {
        return systems.size();
    }

    @Override
    public String key() {
        return "system-group#" + kind;
    }
}
