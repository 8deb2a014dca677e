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
 * @param added how many items of each section are new, or values of a mapping
 * @param completed how many items that were there say more than they did, by section
 * @param confirmed how many items that were there are named by a file that was none of their sources, and say what they did
 * @param closed the sections that are called complete now and were not
 * @param told what people should know of it and nothing is wrong with
 * @param problems what has to be settled first
 * @param places where the values were read
 */
public record Merged(
        Map<String, @Nullable Object> values,
        Map<String, Integer> added,
        Map<String, Integer> completed,
        Map<String, Integer> confirmed,
        List<String> closed,
        List<String> told,
        List<Problem> problems,
        ReadPlaces places) {
    public Merged {
        values = Collections.unmodifiableMap(values);
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        completed = Collections.unmodifiableMap(new LinkedHashMap<>(completed));
        confirmed = Collections.unmodifiableMap(new LinkedHashMap<>(confirmed));
        closed = List.copyOf(closed);
        told = List.copyOf(told);
        problems = List.copyOf(problems);
    }
}
