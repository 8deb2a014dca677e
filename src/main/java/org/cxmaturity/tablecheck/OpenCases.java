package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.conditions.ConditionAxis;
import org.cxmaturity.conditions.NumberRange;

/**
 * Cases that one row could decide: for each axis the ranges that it would have to admit. An analysis cuts them into boxes, of which
 * each has one range an axis; listed values that are no neighbours are one cell to a person.
 */
record OpenCases(List<ConditionAxis> axes, List<List<NumberRange>> ranges) {
    OpenCases {
        axes = List.copyOf(axes);
        ranges = List.copyOf(ranges);
    }

    /** The same cases as in the boxes, in as few rows as the boxes show: those alike in all axes but one of listed values as one. */
    static List<OpenCases> of(List<ConditionAxis> axes, List<List<NumberRange>> boxes) {
        List<List<List<NumberRange>>> now =
                boxes.stream().map(box -> box.stream().map(List::of).toList()).toList();
        int before = -1;
        while (now.size() != before) {
            before = now.size();
            for (int axis = 0; axis < axes.size(); axis++) {
                now = axes.get(axis).values().isEmpty() ? now : along(now, axis);
            }
        }
        return now.stream().map(ranges -> new OpenCases(axes, ranges)).toList();
    }

    private static List<List<List<NumberRange>>> along(List<List<List<NumberRange>>> all, int axis) {
        Map<List<List<NumberRange>>, List<NumberRange>> own = new LinkedHashMap<>();
        for (List<List<NumberRange>> each : all) {
            List<List<NumberRange>> others = new ArrayList<>(each);
            List<NumberRange> ranges = others.remove(axis);
            own.merge(others, ranges, (one, other) -> Stream.concat(one.stream(), other.stream())
                    .toList());
        }
        List<List<List<NumberRange>>> joined = new ArrayList<>();
        own.forEach((others, ranges) -> {
            List<List<NumberRange>> each = new ArrayList<>(others);
            each.add(axis, ranges);
            joined.add(each);
        });
        return joined;
    }

    /** The lowest case. */
    List<NumberRange> first() {
        return ranges.stream().map(each -> each.get(0)).toList();
    }

    /** Whether they are all values that an axis has. */
    private boolean isAll(int axis) {
        return ranges.get(axis).stream()
                .anyMatch(range -> range.includes(axes.get(axis).all()));
    }

    /** The axes that matter, as an analyst would write them. */
    String text() {
        return IntStream.range(0, axes.size())
                .filter(axis -> !isAll(axis))
                .mapToObj(this::text)
                .collect(Collectors.joining(", "));
    }

    /** The cells of a row that decides them. */
    String cells() {
        return IntStream.range(0, axes.size())
                .mapToObj(axis -> isAll(axis) ? axes.get(axis).title() + " *" : text(axis))
                .collect(Collectors.joining(", "));
    }

    private String text(int axis) {
        String title = axes.get(axis).title() + " ";
        return title
                + ranges.get(axis).stream()
                        .map(range -> axes.get(axis).text(range).substring(title.length()))
                        .collect(Collectors.joining(" or "));
    }
}
