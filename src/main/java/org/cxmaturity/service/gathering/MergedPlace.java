package org.cxmaturity.service.gathering;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands that is wrong with a profile that is not written yet: at the cell from which the item came, where it came
 * from one.
 *
 * @param values of the profile
 */
record MergedPlace(Map<String, @Nullable Object> values) {
    private static final Pattern ITEM = Pattern.compile(":[0-9]+ (([A-Za-z]+)\\[([0-9]+)].*)");

    Problem of(Problem problem) {
        Matcher at = ITEM.matcher(problem.place());
        if (at.find()
                && values.get(at.group(2)) instanceof List<?> items
                && items.get(Integer.parseInt(at.group(3))) instanceof Map<?, ?> item
                && item.get("sources") instanceof List<?> sources
                && !sources.isEmpty()
                && sources.get(sources.size() - 1) instanceof Map<?, ?> source) {
            String sheet = source.get("sheet") == null ? " " : "!" + source.get("sheet") + "!";
            return problem.at(source.get("file") + sheet + source.get("cell") + " (" + at.group(1) + ")");
        }
        return problem;
    }
}
