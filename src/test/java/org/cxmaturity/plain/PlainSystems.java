package org.cxmaturity.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.HubFeed;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;

/** Where customer data goes: which departments share none, and which system is a hub of online and offline data. */
final class PlainSystems {
    private final List<DataSource> sources;
    private final List<DataSource> customerSources;
    private final Map<String, List<Integration>> linksFrom;
    private final boolean examined;
    private final Map<String, Set<String>> resolvedFrom = new HashMap<>();

    PlainSystems(Profile profile) {
        sources = profile.all(DataSource.class);
        customerSources = sources.stream().filter(DataSource::customerData).toList();
        linksFrom = profile.all(Integration.class).stream().collect(Collectors.groupingBy(Integration::from));
        examined = profile.all(ExaminedSection.class).stream()
                        .map(ExaminedSection::section)
                        .filter(section -> section == Section.DATA_SOURCES || section == Section.INTEGRATIONS)
                        .distinct()
                        .count()
                == 2;
    }

    List<Derived> facts() {
        return Stream.of(silos(), reaches(), feeds())
                .<Derived>flatMap(List::stream)
                .toList();
    }

    /** To which sources the customer data of each department comes. */
    List<DataComesTo> comings() {
        List<DataComesTo> comings = new ArrayList<>();
        reached().forEach((owner, all) -> all.forEach(source -> comings.add(new DataComesTo(owner, source))));
        return comings;
    }

    private TreeMap<String, Set<String>> reached() {
        TreeMap<String, Set<String>> reached = new TreeMap<>();
        for (DataSource source : customerSources) {
            if (source.owner() != null) {
                Set<String> own = reached.computeIfAbsent(source.owner(), owner -> new TreeSet<>());
                own.add(source.id());
                own.addAll(reachedFrom(source.id(), link -> true));
            }
        }
        return reached;
    }

    /** Pairs of departments whose customer data reaches no common source. */
    List<Silo> silos() {
        TreeMap<String, Set<String>> reached = reached();
        List<Silo> silos = new ArrayList<>();
        reached.forEach((one, ofOne) -> reached.tailMap(one, false).forEach((other, ofOther) -> {
            if (examined && Collections.disjoint(ofOne, ofOther)) {
                silos.add(new Silo(
                        one + "~" + other, one, other, SiloKind.DATA, Severity.HIGH, true, false, Backing.NONE));
            }
        }));
        return silos;
    }

    /** Each hub with the share of the other sources of customer data that come into it; or that there is none. */
    List<HubReach> reaches() {
        List<HubReach> reaches = new ArrayList<>();
        List<DataSource> hubs = sources.stream().filter(this::isHub).toList();
        for (DataSource hub : hubs) {
            List<DataSource> others =
                    customerSources.stream().filter(source -> source != hub).toList();
            int coming = (int)
                    others.stream().filter(source -> resolves(source, hub)).count();
            reaches.add(new HubReach(hub.id(), 100 * coming / others.size(), hub.evidenced()));
        }
        if (examined
                && hubs.isEmpty()
                && hasSide(customerSources, Side.ONLINE)
                && hasSide(customerSources, Side.OFFLINE)) {
            reaches.add(new HubReach(HubReach.NONE, 0, false));
        }
        return reaches;
    }

    /** How fresh each source's customer data is on its freshest way into the leading hub. */
    List<HubFeed> feeds() {
        Optional<HubReach> leading = reaches().stream()
                .filter(reach -> !reach.hub().equals(HubReach.NONE))
                .min(Comparator.comparing(HubReach::percent).reversed().thenComparing(HubReach::hub));
        if (leading.isEmpty()) {
            return List.of();
        }
        List<HubFeed> feeds = new ArrayList<>();
        String hub = leading.get().hub();
        for (DataSource source : customerSources) {
            Freshness best = null;
            for (Freshness each : Freshness.values()) {
                Predicate<Integration> fresh =
                        link -> link.identityResolved() && link.freshness().compareTo(each) >= 0;
                best = reachedFrom(source.id(), fresh).contains(hub) ? each : best;
            }
            if (best != null) {
                feeds.add(new HubFeed(source.id(), hub, best, leading.get().evidenced()));
            }
        }
        return feeds;
    }

    private boolean isHub(DataSource hub) {
        List<DataSource> coming =
                customerSources.stream().filter(source -> resolves(source, hub)).toList();
        return hasSide(coming, Side.ONLINE) && hasSide(coming, Side.OFFLINE);
    }

    private static boolean hasSide(List<DataSource> sources, Side side) {
        return sources.stream().anyMatch(source -> source.side() == side);
    }

    private boolean resolves(DataSource from, DataSource to) {
        return resolvedFrom
                .computeIfAbsent(from.id(), start -> reachedFrom(start, Integration::identityResolved))
                .contains(to.id());
    }

    /** The other sources that can be come to over such links. */
    private Set<String> reachedFrom(String start, Predicate<Integration> usable) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String at = open.pop();
            for (Integration link : linksFrom.getOrDefault(at, List.of())) {
                if (usable.test(link) && !link.to().equals(start) && reached.add(link.to())) {
                    open.push(link.to());
                }
            }
        }
        return reached;
    }
}
