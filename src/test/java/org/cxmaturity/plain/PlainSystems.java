package org.cxmaturity.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.HubUse;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Side;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;
import org.cxmaturity.model.SourceKind;

/** Where customer data goes: which departments share none, and which system is a hub of online and offline data. */
final class PlainSystems {
    private static final Set<SourceKind> SPEAKING = Set.of(
            SourceKind.CRM,
            SourceKind.EMAIL,
            SourceKind.POINT_OF_SALE,
            SourceKind.CONTACT_CENTRE,
            SourceKind.ECOMMERCE,
            SourceKind.SOCIAL);

    private final List<DataSource> sources;
    private final List<DataSource> customerSources;
    private final Map<String, List<Integration>> linksFrom;
    private final boolean complete;
    private final Map<String, Set<String>> resolvedFrom = new HashMap<>();

    PlainSystems(Profile profile) {
        sources = profile.all(DataSource.class);
        customerSources = sources.stream().filter(DataSource::customerData).toList();
        linksFrom = profile.all(Integration.class).stream().collect(Collectors.groupingBy(Integration::from));
        complete = profile.all(ExaminedSection.class).stream()
                        .filter(ExaminedSection::complete)
                        .map(ExaminedSection::section)
                        .filter(section -> section == Section.DATA_SOURCES || section == Section.INTEGRATIONS)
                        .distinct()
                        .count()
                == 2;
    }

    List<Derived> facts() {
        return Stream.of(silos(), reaches(), uses())
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
            if (complete && Collections.disjoint(ofOne, ofOther)) {
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
            reaches.add(new HubReach(hub.id(), 100 * coming / others.size(), complete, hub.evidenced()));
        }
        if (complete
                && hubs.isEmpty()
                && hasSide(customerSources, Side.ONLINE)
                && hasSide(customerSources, Side.OFFLINE)) {
            reaches.add(new HubReach(HubReach.NONE, 0, true, false));
        }
        return reaches;
    }

    /** For each hub and freshness, the share of ways from another source to a system where customers are spoken to that it makes. */
    List<HubUse> uses() {
        List<HubUse> uses = new ArrayList<>();
        for (DataSource hub : sources.stream().filter(this::isHub).toList()) {
            for (Freshness least : Freshness.values()) {
                Predicate<Integration> fresh =
                        link -> link.identityResolved() && link.freshness().compareTo(least) >= 0;
                Set<String> onward = reachedFrom(hub.id(), fresh);
                onward.add(hub.id());
                int all = 0;
                int joined = 0;
                for (DataSource from : customerSources) {
                    boolean comes = reachedFrom(from.id(), fresh).contains(hub.id());
                    for (DataSource to : customerSources) {
                        if (from != hub && from != to && SPEAKING.contains(to.kind())) {
                            all++;
                            joined += comes && onward.contains(to.id()) ? 1 : 0;
                        }
                    }
                }
                if (joined > 0) {
                    uses.add(new HubUse(hub.id(), least, 100 * joined / all, complete, hub.evidenced()));
                }
            }
        }
        return uses;
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
