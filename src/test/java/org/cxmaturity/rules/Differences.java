package org.cxmaturity.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** In how many places two trees of maps, lists and values differ. */
final class Differences {
    private static final int MANY = 1_000;

    private Differences() {}

    /** Counts them; a key or an item that only one of them has is one place, whatever is in it. */
    static int between(Object one, Object other) {
        if (one instanceof Map<?, ?> first && other instanceof Map<?, ?> second) {
            return ofMaps(first, second);
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return ofLists(first, second);
        }
        return one.equals(other) ? 0 : 1;
    }

    private static int ofMaps(Map<?, ?> one, Map<?, ?> other) {
        Set<Object> keys = new HashSet<>(one.keySet());
        keys.addAll(other.keySet());
        int count = 0;
        for (Object key : keys) {
            boolean both = one.containsKey(key) && other.containsKey(key);
            count += both ? between(value(one, key), value(other, key)) : 1;
        }
        return count;
    }

    private static Object value(Map<?, ?> map, Object key) {
        return Objects.requireNonNull(map.get(key), () -> key + " is empty");
    }

    private static int ofLists(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return one.size() > other.size() ? left(one, other) : left(other, one);
        }
        int count = 0;
        for (int at = 0; at < one.size(); at++) {
            count += between(one.get(at), other.get(at));
        }
        return count;
    }

    private static int left(List<?> longer, List<?> shorter) {
        List<Object> rest = new ArrayList<>(longer);
        boolean contained = shorter.stream().allMatch(rest::remove);
        return contained ? rest.size() : MANY;
    }
}
