package org.cxmaturity.service.workspace;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.intake.ProfileDocument;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.workspace.ProfileVersion;
import org.jspecify.annotations.Nullable;

/** A version of a profile as plain values that are changed item by item. */
public final class ProfileDraft {
    private static final int MARK = 16;
    private static final String AS_OF = "asOf";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ProfileDocument document;
    private final Map<String, @Nullable Object> values;

    private ProfileDraft(ProfileDocument document) {
        this.document = document;
        this.values = document.values();
    }

    /** A version, which is sound: nothing else is ever kept. */
    public static ProfileDraft of(ProfileVersion version) {
        return new ProfileDraft(ProfileDocument.read(version.document()).orElseThrow());
    }

    /** What stands under a key; null for nothing. */
    public @Nullable Object value(String key) {
        return values.get(key);
    }

    /** The items of a list; none where the profile does not say. */
    public List<Map<String, Object>> items(String list) {
        return all(list).stream().map(ProfileDraft::mapping).toList();
    }

    /** The names in a list of names; none where the profile does not say. */
    public List<String> names(String list) {
        return all(list).stream().map(String::valueOf).toList();
    }

    private List<?> all(String list) {
        return values.get(list) instanceof List<?> all ? all : List.of();
    }

    /** A mapping; empty where the profile has none. */
    public Map<String, Object> mapping(String key) {
        return mapping(values.get(key));
    }

    @SuppressWarnings("unchecked") // keys of a mapping are texts
    private static Map<String, Object> mapping(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    /** The item of a list that has a mark. */
    public Optional<Map<String, Object>> marked(String list, String mark) {
        return items(list).stream().filter(each -> mark(each).equals(mark)).findFirst();
    }

    /** Tells what a value says from whatever else it might say; of nothing it is empty. */
    public static String mark(@Nullable Object value) {
        return value == null
                ? ""
                : Hash.of(value.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK);
    }

    /**
     * Makes a change.
     *
     * @return the place of the item in its list, 0 where it is the whole; -1, and nothing is changed, where what the person saw is no
     *     longer there
     */
    int change(FactEdit edit) {
        if (!edit.whole()) {
            return changeItem(edit);
        }
        if (!mark(values.get(edit.part())).equals(edit.was())) {
            return -1;
        }
        put(edit.part(), edit.now());
        return 0;
    }

    private void put(String part, @Nullable Object now) {
        if (now == null) {
            values.remove(part);
        } else {
            values.put(part, now);
        }
    }

    private int changeItem(FactEdit edit) {
        List<Object> list = new ArrayList<>(all(edit.part()));
        int at = edit.was().isEmpty() ? list.size() : at(list, edit.was());
        if (at < 0) {
            return at;
        }
        if (at < list.size()) {
            list.remove(at);
        }
        if (edit.now() != null) {
            list.add(at, edit.now());
        }
        put(edit.part(), list.isEmpty() ? null : list);
        return at;
    }

    /** Lets the facts describe the latest day that is said in a value, unless it has not come yet or is earlier. */
    void describe(@Nullable Object said, LocalDate today) {
        String latest = days(said)
                .filter(day -> day.compareTo(today.toString()) <= 0)
                .max(Comparator.naturalOrder())
                .orElse("");
        if (values.get(AS_OF) instanceof String day && day.compareTo(latest) < 0) {
            values.put(AS_OF, latest);
        }
    }

    private static Stream<String> days(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(ProfileDraft::days);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(ProfileDraft::days);
        }
        return value instanceof String text && DAY.matcher(text).matches() ? Stream.of(text) : Stream.empty();
    }

    private static int at(List<Object> all, String mark) {
        for (int at = 0; at < all.size(); at++) {
            if (mark(all.get(at)).equals(mark)) {
                return at;
            }
        }
        return -1;
    }

    /** The document with its values as they are now. */
    NamedContent written() {
        return document.written(values);
    }
}
