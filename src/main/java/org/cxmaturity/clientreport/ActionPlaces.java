package org.cxmaturity.clientreport;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.roadmap.LeftOut;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.PlaceReason;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.ActionSentence;

/** Where recommended actions stand in the plan, and why one that is not at its beginning is not. */
final class ActionPlaces {
    private final Phrases say;
    private final Map<String, Planned> planned = new HashMap<>();
    private final Map<String, LeftOut> leftOut = new HashMap<>();

    ActionPlaces(ClientReport report) {
        this.say = new Phrases(report);
        Roadmap roadmap = report.roadmap();
        roadmap.actions().forEach(each -> planned.put(each.action().action(), each));
        roadmap.leftOut().forEach(each -> leftOut.put(each.action().action(), each));
    }

    /** {@code Q1}, {@code Q2 to Q3}; {@code not planned}. */
    String place(Recommendation action) {
        Planned at = planned.get(action.action());
        return at == null ? say.of(ActionSentence.NOT_PLANNED) : say.amounts().span(at.start(), at.end());
    }

    /** The same, and why not from the first quarter. */
    String placed(Recommendation action) {
        return late(action).orElseGet(() -> place(action));
    }

    /** The same without what one would have to know of other actions: what stands before a colon. */
    String placedInBrief(Recommendation action) {
        String placed = placed(action);
        int second = placed.indexOf(": ", placed.indexOf(": ") + 2);
        return second < 0 ? placed : placed.substring(0, second);
    }

    boolean opens(Recommendation action) {
        Planned at = planned.get(action.action());
        return at != null && at.start() == 1;
    }

    /** Why it does not begin in the first quarter; nothing where it does. */
    Optional<String> late(Recommendation action) {
        if (opens(action)) {
            return Optional.empty();
        }
        Planned at = planned.get(action.action());
        if (at == null) {
            LeftOut out = leftOut.get(action.action());
            return Optional.of(say.of(
                    ActionSentence.NOT_IN_PLAN, out == null ? say.of(ActionSentence.NO_PLAN) : out.why(say.speech())));
        }
        return Optional.of(say.of(
                ActionSentence.FROM,
                at.start(),
                at.order().stream()
                        .reduce((one, last) -> last)
                        .map(PlaceReason::brief)
                        .orElseGet(() -> say.of(ActionSentence.OTHERS_FIRST))));
    }
}
