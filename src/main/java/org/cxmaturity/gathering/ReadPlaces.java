package org.cxmaturity.gathering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Origin;

/** Where in the files the values of a merged profile were read, by their paths in it, such as {@code service[2].promisedHours}. */
public final class ReadPlaces {
    private static final Pattern ITEM = Pattern.compile("([A-Za-z]+(?:\\[[0-9]+])?)(.*)");
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");

    private final Map<String, String> places = new HashMap<>();

    /** Takes in an item that came into the profile, or a file that says more of one. */
    void item(String path, Origin origin) {
        places.put(path, Place.of(origin));
    }

    /** Takes in a value that came from an item: its own cell, and those of what it holds. */
    void value(String path, GatheredItem item, String key) {
        places.put(path + "." + key, Place.of(item.cell(key)));
        item.cells().forEach((inner, cell) -> {
            if (inner.startsWith(key + ".")) {
                places.put(path + "." + inner, Place.of(cell));
            }
        });
    }

    /** The cell of the very value, or of what holds it within its item; empty where it was in the profile before. */
    public Optional<String> ofValue(String path) {
        Matcher item = ITEM.matcher(path);
        if (!item.matches()) {
            return Optional.empty();
        }
        String start = item.group(1);
        String counted = INDEX.matcher(item.group(2)).replaceAll(at -> "." + (Integer.parseInt(at.group(1)) + 1));
        return Optional.ofNullable(item.group(2).isEmpty() ? null : places.get(start + counted))
                .or(() -> within(start, INDEX.matcher(item.group(2)).replaceAll("")));
    }

    private Optional<String> within(String start, String inner) {
        for (String rest = inner; !rest.isEmpty(); rest = rest.substring(0, rest.lastIndexOf('.'))) {
            String place = places.get(start + rest);
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The same, or the first cell of the item that holds the value. */
    public Optional<String> of(String path) {
        Matcher item = ITEM.matcher(path);
        return ofValue(path)
                .or(() -> item.matches() ? Optional.ofNullable(places.get(item.group(1))) : Optional.empty());
    }
}
