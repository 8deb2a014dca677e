package org.cxmaturity.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.model.DataSource;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Integration;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Section;

/**
 * What two profiles of an organisation state otherwise, fact by fact, and the newer one with some of it put back. How long ago
 * something was is no difference of its own: it follows from the day. How many things a list has follows from the list.
 */
public final class ProfileDifference {
    /** The key under which the day that the facts describe is a difference. */
    public static final String DAY = "asOf";

    /** What stands under a key, on either side; empty where nothing does. */
    private record Stated(String key, List<Given> was, List<Given> is) {}

    private final Profile before;
    private final Profile after;
    private final List<Stated> differing = new ArrayList<>();

    /** The differences between an old and a new profile. */
    public ProfileDifference(Profile before, Profile after) {
        this.before = before;
        this.after = after;
        if (!before.asOf().equals(after.asOf())) {
            differing.add(new Stated(DAY, List.of(), List.of()));
        }
        Map<String, List<Given>> was = byKey(before);
        Map<String, List<Given>> is = byKey(after);
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        for (String key : keys) {
            Stated stated = new Stated(key, was.getOrDefault(key, List.of()), is.getOrDefault(key, List.of()));
            if (!alike(stated.was(), stated.is())) {
                differing.add(stated);
            }
        }
    }

    private static Map<String, List<Given>> byKey(Profile profile) {
        Map<String, List<Given>> facts = new LinkedHashMap<>();
        profile.facts().forEach(fact -> facts.computeIfAbsent(fact.key(), any -> new ArrayList<>())
                .add(fact));
        return facts;
    }

    /** Whether both sides say the same, each seen on the new day. */
    private boolean alike(List<Given> was, List<Given> is) {
        return was.stream()
                .map(this::bare)
                .toList()
                .equals(is.stream().map(this::bare).toList());
    }

    private Object bare(Given fact) {
        return fact instanceof ExaminedSection section ? section.complete() : FactAges.on(after.asOf(), fact);
    }

    /**
     * All of them: the day first, then in the order of the new profile.
     *
     * @param was what people call a fact of the old profile
     * @param is what they call one of the new profile
     */
    public List<FactChange> changes(Function<Given, String> was, Function<Given, String> is) {
        return differing.stream().map(each -> change(each, was, is)).toList();
    }

    private FactChange change(Stated stated, Function<Given, String> was, Function<Given, String> is) {
        if (stated.key().equals(DAY)) {
            return new FactChange(
                    DAY,
                    "the day that the facts describe",
                    FactChange.Kind.CHANGED,
                    List.of(new FactChange.Field(
                            DAY, before.asOf().toString(), after.asOf().toString())));
        }
        if (stated.is().isEmpty()) {
            return new FactChange(stated.key(), was.apply(stated.was().get(0)), FactChange.Kind.REMOVED, List.of());
        }
        String name = is.apply(stated.is().get(0));
        return stated.was().isEmpty()
                ? new FactChange(stated.key(), name, FactChange.Kind.ADDED, List.of())
                : new FactChange(stated.key(), name, FactChange.Kind.CHANGED, fields(stated));
    }

    private List<FactChange.Field> fields(Stated stated) {
        Given was = FactAges.on(after.asOf(), stated.was().get(0));
        Given is = stated.is().get(0);
        if (was instanceof ExaminedSection old && is instanceof ExaminedSection section) {
            return List.of(new FactChange.Field(
                    "complete", String.valueOf(old.complete()), String.valueOf(section.complete())));
        }
        return FieldComparison.all((Record) was, (Record) is).stream()
                .map(each -> new FactChange.Field(each.path(), each.recorded(), each.now()))
                .toList();
    }

    /**
     * The new profile with some differences put back as they were; nothing where a link would lead to or from a data source that
     * is not there.
     *
     * @param undone by their numbers, in the order of {@link #changes}
     */
    public Optional<Profile> without(BitSet undone) {
        Map<String, List<Given>> facts = byKey(after);
        LocalDate day = after.asOf();
        for (int at = undone.nextSetBit(0); at >= 0; at = undone.nextSetBit(at + 1)) {
            Stated stated = differing.get(at);
            if (stated.key().equals(DAY)) {
                day = before.asOf();
            } else {
                facts.put(stated.key(), stated.was());
            }
        }
        LocalDate seen = day;
        List<Given> all = facts.values().stream()
                .flatMap(List::stream)
                .map(fact -> FactAges.on(seen, fact))
                .toList();
        return linked(all)
                ? Optional.of(new Profile(organisation(all), day, after.models(), sections(all)))
                : Optional.empty();
    }

    private static boolean linked(List<Given> facts) {
        Set<String> sources = new HashSet<>();
        facts.forEach(fact -> {
            if (fact instanceof DataSource source) {
                sources.add(source.id());
            }
        });
        return facts.stream()
                .allMatch(fact -> !(fact instanceof Integration link)
                        || (sources.contains(link.from()) && sources.contains(link.to())));
    }

    private Organisation organisation(List<Given> facts) {
        return facts.stream()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .findFirst()
                .orElse(after.organisation());
    }

    /** The facts, with every section that was looked at counting what it lists now. */
    private static List<Given> sections(List<Given> facts) {
        List<Given> counted = new ArrayList<>();
        Set<Section> said = new HashSet<>();
        for (Given fact : facts) {
            if (fact instanceof ExaminedSection section) {
                said.add(section.section());
                counted.add(counted(section.section(), section.complete(), facts));
            } else {
                counted.add(fact);
            }
        }
        for (Section section : Section.values()) {
            if (section.mayBeComplete() && !said.contains(section) && items(section, facts) > 0) {
                counted.add(counted(section, false, facts));
            }
        }
        return counted;
    }

    private static long items(Section section, List<Given> facts) {
        return facts.stream().filter(section.fact()::isInstance).count();
    }

    private static ExaminedSection counted(Section section, boolean complete, List<Given> facts) {
        Set<String> kinds = new HashSet<>();
        facts.stream()
                .filter(section.fact()::isInstance)
                .map(section::kind)
                .filter(kind -> !kind.isEmpty())
                .forEach(kinds::add);
        int items = Math.toIntExact(items(section, facts));
        return new ExaminedSection(section, complete || items == 0, items, kinds);
    }
}
