package org.cxmaturity.gathering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.gathering.Merge.Values;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** The items of one section, found by what tells them from each other; each is looked at once, however many files there are. */
final class SectionMerge {
    private static final String SOURCES = "sources";
    private static final String COMMENT = "comment";
    private static final String EVIDENCE = "evidence";
    private static final String RESPONDENT = "respondent";
    private static final int LONGEST_ID = 64;

    private final String name;
    private final List<@Nullable Object> items;
    private final KnownProfile known;
    private final Preference preferred;
    private final List<Problem> problems;
    private final List<String> identity;
    private final Map<String, Integer> index = new HashMap<>();
    private final ReadPlaces places;
    private final int before;
    private int completed;
    private int confirmed;

    SectionMerge(
            String name,
            List<@Nullable Object> items,
            KnownProfile known,
            Preference preferred,
            List<Problem> problems,
            ReadPlaces places) {
        this.name = name;
        this.items = items;
        this.known = known;
        this.preferred = preferred;
        this.problems = problems;
        this.places = places;
        this.before = items.size();
        this.identity = Stream.of(Section.values())
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no section of a profile: " + name))
                .identity();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) instanceof Map<?, ?> item) {
                index.putIfAbsent(identity(item), at);
            }
        }
    }

    int added() {
        return items.size() - before;
    }

    int completed() {
        return completed;
    }

    /** How many items were there, say what they did and are named by another file now. */
    int confirmed() {
        return confirmed;
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** What tells an item from others. */
    String identity(Map<?, ?> item) {
        List<String> parts = new ArrayList<>();
        identity.forEach(key -> parts.add(item.get(key) == null ? "" : String.valueOf(item.get(key))));
        return String.join("\n", parts);
    }

    /** What tells those items from others that are not among these, in words. */
    List<String> notAmong(Set<String> own) {
        return index.keySet().stream()
                .filter(each -> !own.contains(each))
                .map(each -> each.replace("\n", ", "))
                .sorted()
                .toList();
    }

    void item(GatheredItem given) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(given.values());
        Integer at = index.get(identity(values));
        if (at != null && isAnotherPerson(at, values, given.origin())) {
            values.put(RESPONDENT, respondent(given.origin().file()));
            at = index.get(identity(values));
        }
        if (at == null) {
            String path = path(items.size());
            places.item(path, given.origin());
            values.keySet().forEach(key -> places.value(path, given, key));
            values.put(SOURCES, List.of(source(given.origin())));
            index.put(identity(values), items.size());
            items.add(values);
        } else {
            complete(at, values, given);
        }
    }

    private String path(int at) {
        return name + "[" + at + "]";
    }

    /** An answer in the same role on the same day is another person's where another file gives it, or where it says something else. */
    private boolean isAnotherPerson(int at, Map<String, @Nullable Object> values, Origin origin) {
        if (!name.equals(Section.ANSWERS.key()) || values.get(RESPONDENT) != null) {
            return false;
        }
        Map<?, ?> there = (Map<?, ?>) items.get(at);
        List<?> sources = there != null && there.get(SOURCES) instanceof List<?> list ? list : List.of();
        boolean same = there != null && Values.same(there.get("level"), values.get("level"));
        boolean own = sources.stream()
                .anyMatch(each -> each instanceof Map<?, ?> map && origin.file().equals(map.get("file")));
        return !own && !(same && sources.isEmpty());
    }

    /** An id made of a file's name, for the one person who filled it in and is not named otherwise. */
    private static String respondent(String file) {
        String id = file.replaceFirst("\\.[^.]*$", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(id.length(), LONGEST_ID));
        return cut.isEmpty() ? "file-" + Integer.toHexString(file.hashCode()) : cut;
    }

    @SuppressWarnings("unchecked") // keys of a mapping are texts
    private void complete(int at, Map<String, @Nullable Object> values, GatheredItem given) {
        Map<String, @Nullable Object> was = (Map<String, @Nullable Object>) items.get(at);
        if (was == null) {
            return;
        }
        Map<String, @Nullable Object> now = new LinkedHashMap<>(was);
        values.forEach((key, value) -> {
            if (value != null) {
                put(now, at, key, value, given);
            }
        });
        boolean more = !now.equals(was);
        united(now, SOURCES, List.of(source(given.origin())));
        if (!now.equals(was)) {
            places.item(path(at), given.origin());
            items.set(at, now);
            completed += at < before && more ? 1 : 0;
            confirmed += at < before && !more ? 1 : 0;
        }
    }

    private void put(Map<String, @Nullable Object> item, int at, String key, Object value, GatheredItem given) {
        Object was = item.get(key);
        String place = Place.of(given.cell(key));
        if (was == null) {
            item.put(key, value);
            places.value(path(at), given, key);
        } else if (Values.same(was, value)) {
            return;
        } else if (key.equals(COMMENT)) {
            item.put(key, was.toString().contains(value.toString()) ? was : was + " / " + value);
        } else if (key.equals(EVIDENCE) && value instanceof List<?> more) {
            united(item, key, more);
        } else {
            String before = places.ofValue(path(at) + "." + key)
                    .orElseGet(() -> known.places().of(name, at, key));
            if (preferred.chooses(place, before)) {
                item.put(key, value);
                places.value(path(at), given, key);
            } else if (!preferred.chooses(before, place)) {
                problems.add(Values.contradiction(
                        place, key + " of " + identity(item).replaceAll("\n+", ", "), value, was, before));
            }
        }
    }

    private static void united(Map<String, @Nullable Object> item, String key, List<?> more) {
        List<Object> all = new ArrayList<>(item.get(key) instanceof List<?> there ? there : List.of());
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        item.put(key, all);
    }

    private static Map<String, Object> source(Origin origin) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("file", origin.file());
        if (origin.sheet() != null) {
            source.put("sheet", origin.sheet());
        }
        source.put("cell", origin.cell());
        if (origin.on() != null) {
            source.put("on", origin.on().toString());
        }
        return source;
    }
}
