package org.cxmaturity.gathering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a profile and of what files say.
 *
 * @param values the profile, by key
 * @param added how many items of each section are new, in the order in which they came
 * @param completed how many items, or mappings, that were there say more than they did
 * @param told what people should know of it and nothing is wrong with
 * @param problems what has to be settled first
 */
public record Merged(
        Map<String, @Nullable Object> values,
        Map<String, Integer> added,
        int completed,
        List<String> told,
        List<Problem> problems) {
    public Merged {
        values = Collections.unmodifiableMap(values);
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        told = List.copyOf(told);
        problems = List.copyOf(problems);
    }
}
