package org.cxmaturity.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes, a span for each axis. An analysis cuts what is one to a person into many; here they are put together again. */
final class Boxes {
    private Boxes() {}

    /** The same cases in fewer boxes: those that touch along one axis, and are alike in all others, as one. */
    static List<List<Span>> joined(List<List<Span>> boxes) {
        List<List<Span>> now = boxes;
        int before = -1;
        while (now.size() != before) {
            before = now.size();
            for (int axis = 0; !now.isEmpty() && axis < now.get(0).size(); axis++) {
                now = along(now, axis);
            }
        }
        return now;
    }

    private static List<List<Span>> along(List<List<Span>> boxes, int axis) {
        Map<List<Span>, List<Span>> spans = new LinkedHashMap<>();
        for (List<Span> box : boxes) {
            List<Span> others = new ArrayList<>(box);
            Span own = others.remove(axis);
            spans.computeIfAbsent(others, first -> new ArrayList<>()).add(own);
        }
        List<List<Span>> joined = new ArrayList<>();
        spans.forEach((others, own) -> {
            own.sort(Comparator.comparing(Span::from, BigDecimal::compareTo));
            for (Span span : Span.joined(own)) {
                List<Span> box = new ArrayList<>(others);
                box.add(axis, span);
                joined.add(box);
            }
        });
        return joined;
    }
}
