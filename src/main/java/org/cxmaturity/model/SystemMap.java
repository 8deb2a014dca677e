package org.cxmaturity.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The systems that hold customer data and the links between systems (R18). Of several ways it shows one, always the same: the one
 * over the fewest links. So each conclusion about who reaches what has one reason, and a dense map takes no longer than its size.
 */
public final class SystemMap implements Derived {
    private final Map<String, DataSource> sources = new TreeMap<>();
    private final List<Integration> links;
    private final List<Integration> resolved;
    private final TreeMap<String, Reachability> departments = new TreeMap<>();

    private SystemMap(List<DataSource> sources, List<Integration> links) {
        sources.forEach(source -> this.sources.put(source.id(), source));
        this.links = links.stream()
                .sorted(Comparator.comparing(Integration::from).thenComparing(Integration::to))
                .toList();
        this.resolved = chosen(this.links, Integration::identityResolved);
        Map<String, Collection<String>> owned = new TreeMap<>();
        for (DataSource source : sources) {
            if (source.owner() != null) {
                owned.computeIfAbsent(source.owner(), owner -> new TreeSet<>()).add(source.id());
            }
        }
        owned.forEach((department, own) -> departments.put(department, Reachability.from(own, this.links)));
    }

    /**
     * Draws the map.
     *
     * @param sources the sources of customer data
     * @param links all links, each between two sources of any kind
     */
    public static SystemMap of(List<DataSource> sources, List<Integration> links) {
        return new SystemMap(sources, links);
    }

    /** Whether a department's customer data first comes to the end of the link over this link. */
    public boolean firstBrings(String department, Integration link) {
        Reachability spread = departments.get(department);
        Integration first = spread == null ? null : spread.link(link.to());
        return first != null && first.from().equals(link.from());
    }

    /** For each two departments whose customer data meets, where it does after the fewest links. */
    public List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        departments.forEach((one, ofOne) -> departments.tailMap(one, false).forEach((other, ofOther) -> {
            String shared = ofOne.nearestShared(ofOther);
            if (shared != null) {
                meetings.add(new Meeting(one, other, shared));
            }
        }));
        return meetings;
    }

    /** Into each source a way from the nearest other online source, and one from the nearest offline, identity resolved on every link. */
    public List<DataPath> nearestOfEachSide() {
        List<DataPath> ways = new ArrayList<>();
        TreeSet<String> ends = new TreeSet<>();
        resolved.forEach(link -> ends.add(link.to()));
        for (String end : ends) {
            Reachability back = Reachability.into(end, resolved);
            Map<Side, DataSource> nearest = new EnumMap<>(Side.class);
            coming(end, back).forEach(source -> nearest.putIfAbsent(source.side(), source));
            nearest.values().forEach(source -> ways.add(back.way(source)));
        }
        return ways;
    }

    /** What comes into a source with identity resolved on every link. */
    public IncomingData into(String end) {
        Reachability back = Reachability.into(end, resolved);
        List<DataSource> coming = coming(end, back);
        Map<String, Integration> used = new LinkedHashMap<>();
        coming.forEach(source -> follow(back.link(source.id()), back, Integration::to, used));
        return new IncomingData(coming, List.copyOf(used.values()));
    }

    /** For each freshness at which anything does, what comes through a hub to systems where customers are spoken to. */
    public List<OutgoingData> through(String hub) {
        List<DataSource> spoken = sources.values().stream()
                .filter(source -> source.kind().speaksWithCustomers())
                .toList();
        long all = pairs(sources.values(), spoken, hub);
        List<OutgoingData> through = new ArrayList<>();
        for (Freshness least : Freshness.values()) {
            List<Integration> fresh = chosen(resolved, link -> link.freshness().compareTo(least) >= 0);
            Reachability back = Reachability.into(hub, fresh);
            Reachability onward = Reachability.from(List.of(hub), fresh);
            List<DataSource> coming = coming(hub, back);
            List<DataSource> served = spoken.stream()
                    .filter(source -> onward.reached().contains(source.id()))
                    .toList();
            long joined = pairs(coming, served, hub);
            if (joined > 0) {
                Map<String, Integration> used = new LinkedHashMap<>();
                coming.forEach(source -> follow(back.link(source.id()), back, Integration::to, used));
                served.forEach(source -> follow(onward.link(source.id()), onward, Integration::from, used));
                List<DataSource> ends = new ArrayList<>(coming);
                served.stream().filter(source -> !coming.contains(source)).forEach(ends::add);
                through.add(new OutgoingData(least, (int) (joined * 100 / all), ends, List.copyOf(used.values())));
            }
        }
        return through;
    }

    /** How many pairs there are of another source than the hub and a system, which is another than the source. */
    private static long pairs(Collection<DataSource> sources, Collection<DataSource> systems, String hub) {
        return sources.stream()
                .filter(source -> !source.id().equals(hub))
                .mapToLong(source ->
                        systems.stream().filter(system -> system != source).count())
                .sum();
    }

    private static void follow(
            @Nullable Integration first,
            Reachability spread,
            Function<Integration, String> next,
            Map<String, Integration> used) {
        Integration link = first;
        while (link != null && used.putIfAbsent(link.key(), link) == null) {
            link = spread.link(next.apply(link));
        }
    }

    /** The other sources of customer data that are reached going back from the end, nearest first. */
    private List<DataSource> coming(String end, Reachability back) {
        List<DataSource> coming = new ArrayList<>();
        for (String reached : back.reached()) {
            DataSource source = sources.get(reached);
            if (source != null && !reached.equals(end)) {
                coming.add(source);
            }
        }
        return coming;
    }

    private static List<Integration> chosen(List<Integration> links, Predicate<Integration> condition) {
        return links.stream().filter(condition).toList();
    }

    /** A session has one map. */
    @Override
    public String key() {
        return "system-map#" + sources.size() + "/" + links.size();
    }

    /** Two maps of the same sources and links are equal: all else is made of them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SystemMap map && sources.equals(map.sources) && links.equals(map.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(sources, links);
    }
}
