package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.Combination;
import org.cxmaturity.questions.AskedQuestion;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tablespec.IdText;

/** The dimensions of a new model: one of its own, and below it what questions stand under, in the order in which they come. */
final class NewDimensions {
    private static final int MOST_ORDER = 99;
    private static final int LONGEST_ID = 40;

    private final ModelPlan plan;
    private final Map<List<String>, String> ids = new LinkedHashMap<>();
    private final Map<List<String>, String> names = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> parts = new LinkedHashMap<>();
    private final Set<String> taken;

    /**
     * The dimensions of questions.
     *
     * @param taken ids that there are already
     */
    NewDimensions(ModelPlan plan, List<AskedQuestion> questions, Set<String> taken) {
        this.plan = plan;
        this.taken = new HashSet<>(taken);
        add(List.of(), plan.name());
        questions.forEach(each -> {
            for (int depth = 1; depth <= each.path().size(); depth++) {
                add(key(each.path().subList(0, depth)), each.path().get(depth - 1));
            }
            parts.getOrDefault(key(each.path()), new ArrayList<>()).add(each.name());
        });
    }

    /** What tells a dimension from others: names but for case and signs. */
    private static List<String> key(List<String> path) {
        return path.stream().map(IdText::of).toList();
    }

    private void add(List<String> key, String name) {
        if (!ids.containsKey(key)) {
            String wanted = Stream.concat(Stream.of(plan.model()), key.stream())
                    .reduce((one, other) -> one + "-" + other)
                    .orElseThrow();
            String shorter = wanted.length() <= LONGEST_ID || key.isEmpty()
                    ? wanted
                    : plan.model() + "-" + key.get(key.size() - 1);
            String cut =
                    shorter.substring(0, Math.min(LONGEST_ID, shorter.length())).replaceAll("-$", "");
            String id = cut;
            for (int number = 2; !taken.add(id); number++) {
                id = cut + "-" + number;
            }
            ids.put(key, id);
            parts.put(key, new ArrayList<>());
            if (!key.isEmpty()) {
                parts.getOrDefault(key.subList(0, key.size() - 1), new ArrayList<>())
                        .add(name);
            }
            names.put(key, name);
        }
    }

    /** The dimension of the model itself. */
    String root() {
        return of(List.of());
    }

    /** The id of the dimension that a path leads to. */
    String of(List<String> path) {
        return ids.getOrDefault(key(path), "");
    }

    /**
     * The rows.
     *
     * @param last the highest order that dimensions have so far
     */
    List<DimensionRow> rows(int last) {
        List<DimensionRow> rows = new ArrayList<>();
        ids.forEach((key, id) -> rows.add(new DimensionRow(
                id,
                Math.min(MOST_ORDER, last + rows.size() + 1),
                key.isEmpty() ? null : ids.get(key.subList(0, key.size() - 1)),
                Combination.MEAN,
                names.getOrDefault(key, id),
                names.getOrDefault(key, id) + ": " + String.join("; ", parts.getOrDefault(key, List.of())) + ".")));
        return rows;
    }
}
