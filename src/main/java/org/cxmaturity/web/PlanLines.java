package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanWishes;
import org.cxmaturity.roadmap.PlanWishes.Unfulfilled;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.PlaceReason;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** A plan's actions, one a line, with what is wanted of each and what the rules say to that. */
record PlanLines(Roadmap roadmap, PlanForm form) {
    /** What a choice offers: the word of the form, and what it means. */
    record Offered(String word, String says) {}

    /**
     * An action.
     *
     * @param start its first quarter, from 1; 0 where it is not planned
     * @param end its last
     * @param days person-days, as they are to be counted on
     * @param reasons why it stands where it stands, or why it is not planned
     * @param wish what is wanted of it, as the form says it; empty for nothing
     * @param unfulfilled what stands in the way of that; null for nothing
     */
    record Line(
            String action,
            String title,
            String priority,
            int start,
            int end,
            long cost,
            int days,
            boolean forTarget,
            List<String> reasons,
            String wish,
            @Nullable Unfulfilled unfulfilled) {}

    /** What is planned, by start. */
    List<Line> planned() {
        return roadmap.actions().stream().map(this::planned).toList();
    }

    private Line planned(Planned each) {
        String id = each.action().action();
        return new Line(
                id,
                each.action().title(),
                each.action().priority().name(),
                each.start(),
                each.end(),
                each.cost(),
                each.days(),
                each.forTarget(),
                each.order().stream().map(PlaceReason::text).toList(),
                form.wish(id),
                unfulfilled(id));
    }

    /** What is recommended and not planned, and what is not to be planned. */
    List<Line> left() {
        List<Line> left = new ArrayList<>();
        for (PlanWishes.Wished each : roadmap.wishes().all()) {
            ActionWish wish = each.wish();
            if (!isKnown(wish.action())) {
                left.add(line(wish.action(), each.title(), "", List.of()));
            }
        }
        roadmap.leftOut().forEach(each -> {
            Recommendation action = each.action();
            left.add(line(
                    action.action(),
                    action.title(),
                    action.priority().name(),
                    List.of(Words.capital(each.why(roadmap.speech())))));
        });
        return left;
    }

    private Line line(String id, String title, String priority, List<String> reasons) {
        return new Line(id, title, priority, 0, 0, 0, 0, false, reasons, form.wish(id), unfulfilled(id));
    }

    private boolean isKnown(String action) {
        return roadmap.actions().stream()
                        .anyMatch(each -> each.action().action().equals(action))
                || roadmap.leftOut().stream()
                        .anyMatch(each -> each.action().action().equals(action));
    }

    private @Nullable Unfulfilled unfulfilled(String action) {
        Optional<Unfulfilled> found = roadmap.wishes().unfulfilled().stream()
                .filter(each -> each.wish().action().equals(action))
                .findFirst();
        return found.orElse(null);
    }

    /** What may be wanted of an action. */
    List<Offered> choices() {
        List<Offered> offered = new ArrayList<>();
        offered.add(new Offered("", "As is best"));
        offered.add(new Offered("in", "In the plan"));
        offered.add(new Offered("out", "Not in the plan"));
        int quarters = roadmap.terms().limits().quarters();
        IntStream.rangeClosed(1, quarters).forEach(each -> offered.add(new Offered("at" + each, "Starts in Q" + each)));
        IntStream.rangeClosed(2, quarters)
                .forEach(each -> offered.add(new Offered("from" + each, "Not before Q" + each)));
        return offered;
    }
}
