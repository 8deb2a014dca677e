package org.cxmaturity.conditions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes, a range for each axis. An analysis cuts what is one to a person into many; here they are put together again. */
public final class JoinedBoxes {
    private JoinedBoxes() {}

    /** The same cases in fewer boxes: those that touch along one axis, and are alike in all others, as one. */
    public static List<List<NumberRange>> of(List<List<NumberRange>> boxes) {
        List<List<NumberRange>> now = boxes;
        int before = -1;
        while (now.size() != before) {
            before = now.size();
            for (int axis = 0; !now.isEmpty() && axis < now.get(0).size(); axis++) {
                now = along(now, axis);
            }
        }
        return now;
    }

    private static List<List<NumberRange>> along(List<List<NumberRange>> boxes, int axis) {
        Map<List<NumberRange>, List<NumberRange>> ranges = new LinkedHashMap<>();
        for (List<NumberRange> box : boxes) {
            List<NumberRange> others = new ArrayList<>(box);
            NumberRange own = others.remove(axis);
            ranges.computeIfAbsent(others, first -> new ArrayList<>()).add(own);
        }
        List<List<NumberRange>> joined = new ArrayList<>();
        ranges.forEach((others, own) -> {
            own.sort(Comparator.comparing(NumberRange::from, BigDecimal::compareTo));
            for (NumberRange range : NumberRange.joined(own)) {
                List<NumberRange> box = new ArrayList<>(others);
                box.add(axis, range);
                joined.add(box);
            }
        });
        return joined;
    }
}
