package org.cxmaturity.conditions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Looks for a case that none of some boxes holds: from axis to axis, with the boxes that hold the numbers chosen so far. */
final class GapSearch {
    /** A bound on the work: what lies beyond so many cases is not looked at. */
    private static final int MOST_CASES = 100_000;

    private final List<ConditionAxis> axes;
    private int cases;

    GapSearch(List<ConditionAxis> axes) {
        this.axes = axes;
    }

    Optional<List<BigDecimal>> gap(List<BigDecimal> chosen, List<List<List<NumberRange>>> boxes) {
        int axis = chosen.size();
        if (boxes.isEmpty()) {
            List<BigDecimal> gap = new ArrayList<>(chosen);
            axes.subList(axis, axes.size()).forEach(rest -> gap.add(rest.all().from()));
            return Optional.of(gap);
        }
        if (axis == axes.size() || cases >= MOST_CASES) {
            cases++;
            return Optional.empty();
        }
        return edges(axis, boxes).stream()
                .flatMap(number -> gap(with(chosen, number), holding(axis, number, boxes)).stream())
                .findFirst();
    }

    /** The numbers at which another set of boxes may begin: all between two of them are held by the same ones. */
    private TreeSet<BigDecimal> edges(int axis, List<List<List<NumberRange>>> boxes) {
        NumberRange all = axes.get(axis).all();
        TreeSet<BigDecimal> edges = new TreeSet<>(List.of(all.from()));
        boxes.forEach(box -> box.get(axis).forEach(range -> {
            edges.add(range.from());
            if (range.below() != null && all.has(range.below())) {
                edges.add(range.below());
            }
        }));
        return edges;
    }

    private static List<List<List<NumberRange>>> holding(
            int axis, BigDecimal number, List<List<List<NumberRange>>> boxes) {
        return boxes.stream()
                .filter(box -> box.get(axis).stream().anyMatch(range -> range.has(number)))
                .toList();
    }

    private static List<BigDecimal> with(List<BigDecimal> chosen, BigDecimal number) {
        List<BigDecimal> more = new ArrayList<>(chosen);
        more.add(number);
        return more;
    }
}
