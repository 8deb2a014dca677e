package org.cxmaturity.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How far links lead, along them or against them: what is reached, nearest first, and over which link it is reached first. */
final class Reachability {
    private final Map<String, Integer> distances = new LinkedHashMap<>();
    private final Map<String, Integration> links = new HashMap<>();

    private Reachability(
            Collection<String> starts,
            Collection<Integration> links,
            Function<Integration, String> near,
            Function<Integration, String> far) {
        Map<String, List<Integration>> leading = new HashMap<>();
        links.forEach(link -> leading.computeIfAbsent(near.apply(link), at -> new ArrayList<>())
                .add(link));
        leading.values().forEach(each -> each.sort(Comparator.comparing(far)));
        starts.stream().sorted().forEach(start -> distances.put(start, 0));
        Deque<String> open = new ArrayDeque<>(distances.keySet());
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Integration link : leading.getOrDefault(at, List.of())) {
                String next = far.apply(link);
                if (!distances.containsKey(next)) {
                    distances.put(next, distance(at) + 1);
                    this.links.put(next, link);
                    open.add(next);
                }
            }
        }
    }

    /** Along the links, from where any of the starts is. */
    static Reachability from(Collection<String> starts, Collection<Integration> links) {
        return new Reachability(starts, links, Integration::from, Integration::to);
    }

    /** Against the links, back from one end. */
    static Reachability into(String end, Collection<Integration> links) {
        return new Reachability(List.of(end), links, Integration::to, Integration::from);
    }

    /** The ids of what is reached, the starts included. */
    Set<String> reached() {
        return distances.keySet();
    }

    /** What both reach after the fewest links taken together; of several, the first by name. Null where they share nothing. */
    @Nullable
    String nearestShared(Reachability other) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String each : reached()) {
            if (other.reached().contains(each)) {
                int both = distance(each) + other.distance(each);
                if (nearest == null || both < least || both == least && each.compareTo(nearest) < 0) {
                    nearest = each;
                    least = both;
                }
            }
        }
        return nearest;
    }

    private int distance(String reached) {
        return distances.getOrDefault(reached, Integer.MAX_VALUE);
    }

    /** The link over which it is reached first; null for a start, and for what is not reached. */
    @Nullable
    Integration link(String reached) {
        return links.get(reached);
    }

    /** The shortest way from what is reached to the end, for a spread that goes back from one. */
    DataPath way(DataSource reached) {
        List<Integration> way = new ArrayList<>();
        for (Integration link = link(reached.id()); link != null; link = link(link.to())) {
            way.add(link);
        }
        return new DataPath(reached, way);
    }
}
