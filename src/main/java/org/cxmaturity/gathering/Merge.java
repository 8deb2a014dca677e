package org.cxmaturity.gathering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what files say and what a profile says already. The order in which the files are given plays no part. What a file
 * said before, or says under another name, changes nothing; whoever answers otherwise than others is kept beside them; facts that
 * contradict each other have to be settled by somebody.
 */
public final class Merge {
    private static final String AS_OF = "asOf";
    private static final String DEPARTMENTS = "departments";
    private static final String COMPLETE = "complete";
    private static final Set<String> MAPPINGS = Set.of("organisation", "constraints");

    private final Map<String, @Nullable Object> values;
    private final KnownProfile known;
    private final Preference preferred;
    private final Map<String, SectionMerge> sections = new HashMap<>();
    private final ReadPlaces places = new ReadPlaces();
    private final List<String> told = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> added = new TreeMap<>();
    private final Map<String, Integer> completed = new TreeMap<>();
    private final Map<String, Integer> confirmed = new TreeMap<>();
    private final List<String> closed = new ArrayList<>();

    private Merge(KnownProfile known, List<String> preferred) {
        this.values = new LinkedHashMap<>(known.values());
        this.known = known;
        this.preferred = new Preference(preferred);
    }

    /**
     * Merges.
     *
     * @param preferred the names of files whose word counts where facts contradict each other, the first before the second
     */
    public static Merged of(KnownProfile known, Collection<Gathered> files, List<String> preferred) {
        Merge merge = new Merge(known, preferred);
        merge.checkPreferred(files);
        List<Gathered> once = merge.withoutCopies(files);
        once.forEach(file -> merge.problems.addAll(file.problems()));
        once.forEach(file -> file.items().forEach(merge::item));
        once.forEach(merge::complete);
        merge.day(once);
        merge.sections.forEach((name, section) -> {
            count(merge.added, name, section.added());
            count(merge.completed, name, section.completed());
            count(merge.confirmed, name, section.confirmed());
        });
        return new Merged(
                merge.values,
                merge.added,
                merge.completed,
                merge.confirmed,
                merge.closed,
                merge.told,
                merge.problems,
                merge.places);
    }

    private static void count(Map<String, Integer> counts, String section, int more) {
        if (more > 0) {
            counts.merge(section, more, Integer::sum);
        }
    }

    private void checkPreferred(Collection<Gathered> files) {
        Set<String> names = new LinkedHashSet<>(List.of(known.name()));
        files.forEach(file -> names.add(file.file()));
        preferred.files().stream()
                .filter(each -> !names.contains(each))
                .forEach(each -> problems.add(new Problem(
                        Input.PREFERRED_FILE, '"' + each + '"', "one of " + String.join(", ", names), null)));
    }

    /** The files by name, without those that say, cell for cell, what another says. */
    private List<Gathered> withoutCopies(Collection<Gathered> files) {
        Map<Object, String> seen = new HashMap<>();
        List<Gathered> once = new ArrayList<>();
        files.stream().sorted(Comparator.comparing(Gathered::file)).forEach(file -> {
            List<Object> says = new ArrayList<>();
            file.items()
                    .forEach(item -> says.add(
                            List.of(item.section(), item.values(), item.origin().cell())));
            String first = file.items().isEmpty() ? null : seen.putIfAbsent(says, file.file());
            if (first == null) {
                once.add(file);
            } else if (!first.equals(file.file())) {
                told.add(file.file() + " says cell for cell what " + first + " says: a copy, read once");
            }
        });
        return once;
    }

    private void item(GatheredItem item) {
        if (item.section().equals(DEPARTMENTS)) {
            department(item);
        } else if (MAPPINGS.contains(item.section())) {
            mapping(item);
        } else {
            section(item.section()).item(item);
        }
    }

    private SectionMerge section(String key) {
        return sections.computeIfAbsent(
                key, any -> new SectionMerge(key, list(key), known, preferred, problems, places));
    }

    /** The list under a key, to be added to; it comes into the profile with its first item. */
    private List<@Nullable Object> list(String key) {
        List<@Nullable Object> list =
                values.get(key) instanceof List<?> there ? new ArrayList<>(there) : new ArrayList<>();
        if (!(values.get(key) instanceof List<?>) && values.get(key) != null) {
            problems.add(new Problem(known.places().of(key, 0, ""), "no list", "a list", null));
        }
        values.put(key, list);
        return list;
    }

    private void department(GatheredItem item) {
        List<@Nullable Object> all = list(DEPARTMENTS);
        Object id = item.values().get("id");
        if (id != null && !all.contains(id)) {
            places.item(DEPARTMENTS + "[" + all.size() + "]", item.cell("id"));
            all.add(id);
            count(added, DEPARTMENTS, 1);
        }
    }

    @SuppressWarnings("unchecked") // keys of a mapping are texts
    private void mapping(GatheredItem item) {
        Object there = values.get(item.section());
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        if (there instanceof Map<?, ?> map) {
            all.putAll((Map<String, @Nullable Object>) map);
        }
        item.values().forEach((key, value) -> {
            Object was = all.get(key);
            String place = Place.of(item.cell(key));
            String path = item.section() + "." + key;
            String before = places.ofValue(path).orElseGet(() -> known.places().of(item.section(), 0, key));
            if (was == null
                    || !Values.same(was, value)
                            && preferred.chooses(item.origin().file(), before)) {
                all.put(key, value);
                places.value(item.section(), item, key);
                count(added, item.section(), 1);
            } else if (!Values.same(was, value)
                    && !preferred.chooses(before, item.origin().file())) {
                problems.add(Values.contradiction(place, path, value, was, before));
            }
        });
        values.put(item.section(), all);
    }

    /** A list that one file calls complete and to which another one adds is not. */
    private void complete(Gathered file) {
        for (String name : file.complete().stream().sorted().toList()) {
            SectionMerge section = section(name);
            Set<String> own = new HashSet<>();
            file.items().stream()
                    .filter(each -> each.section().equals(name))
                    .forEach(each -> own.add(section.identity(each.values())));
            List<String> others = section.notAmong(own);
            if (others.isEmpty()) {
                Object names = values.get(COMPLETE);
                boolean said = names instanceof List<?> all && all.contains(name);
                if (!said && !section.isEmpty()) {
                    list(COMPLETE).add(name);
                    closed.add(name);
                }
            } else if (!preferred.names(file.file())) {
                problems.add(new Problem(
                        file.file(),
                        "the word that its list of " + name + " is complete, without " + others.get(0),
                        "a list that names everything; or " + Input.PREFERRED_FILE.mention() + " " + file.file()
                                + " where the list is to be kept open by the others' word",
                        null));
            } else {
                told.add("The list of " + name + " is not called complete: " + file.file() + " does not name "
                        + String.join(", ", others));
            }
        }
    }

    /** The day of the profile is no earlier than that of what it holds. */
    private void day(List<Gathered> files) {
        LocalDate latest = null;
        String place = "";
        for (Gathered file : files) {
            for (GatheredItem item : file.items()) {
                Object on = item.values().get("on");
                LocalDate day = item.origin().on();
                LocalDate given = on == null ? day : LocalDate.parse(on.toString());
                if (given != null && (latest == null || given.isAfter(latest))) {
                    latest = given;
                    place = Place.of(item.origin());
                }
            }
        }
        Object asOf = values.get(AS_OF);
        if (latest != null && (asOf == null || asOf.toString().compareTo(latest.toString()) < 0)) {
            values.put(AS_OF, latest.toString());
            told.add("asOf is " + latest + ", the day of the latest answer, " + place
                    + (asOf == null ? "" : "; it was " + asOf));
        }
    }

    /** How values are held against each other. */
    static final class Values {
        private Values() {}

        static boolean same(@Nullable Object one, @Nullable Object other) {
            return one instanceof BigDecimal number && other instanceof BigDecimal second
                    ? number.compareTo(second) == 0
                    : Objects.equals(one, other);
        }

        static Problem contradiction(String place, String what, Object found, @Nullable Object other, String at) {
            return new Problem(
                    place,
                    what + " " + found,
                    other + ", as " + at + " says; or " + Input.PREFERRED_FILE.mention()
                            + " with the name of the file whose word counts",
                    null);
        }
    }
}
