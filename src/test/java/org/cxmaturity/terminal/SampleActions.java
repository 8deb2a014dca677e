package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Raise;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.NamedTerm;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Worth;

/** Recommended actions to be shown. */
final class SampleActions {
    private SampleActions() {}

    static List<Recommendation> retailerActions() {
        List<Recommendation> actions = new ArrayList<>();
        actions.add(new Recommendation(
                1,
                "win-leadership-commitment",
                "Win the commitment of the leaders",
                new NamedTerm("LEADERSHIP_AND_CHANGE", "leadership and change"),
                Priority.P1,
                Worth.QUICK_WIN,
                "Name a member of the board who answers for customer experience, and put two customer metrics on its"
                        + " monthly agenda.",
                List.of(
                        new Raise("leadership.commitment", "Leaders' commitment", 3),
                        new Raise("leadership.digital-alignment", "Digital work tied to goals", 3)),
                new Cost(0, 0, "GBP", null),
                new Days(5, 12),
                1,
                1,
                List.of(),
                "Chief executive",
                "NPS",
                "estimate, unsourced",
                List.of(
                        new Reason(
                                "Digital work tied to strategy is at 1 ad hoc, and Align needs 3 mostly.",
                                RowRef.parse("action-triggers#TRG-14")),
                        new Reason("Readiness for change is LOW.", RowRef.parse("obstacle-actions#OBA-02")))));
        actions.add(new Recommendation(
                2,
                "close-the-feedback-loop",
                "Close the loop with customers who complain",
                new NamedTerm("PROCESS", "process"),
                Priority.P2,
                Worth.BIG_BET,
                "Answer every detractor within 48 hours, and tell all customers each quarter what changed.",
                List.of(new Raise("feedback.closed-loop", "Closing the loop with customers", 3)),
                new Cost(1200, 14000, "EUR", "converted at 1 GBP = 1.17 EUR of 2026-06-30"),
                new Days(20, 45),
                2,
                4,
                List.of("win-leadership-commitment", "set-interaction-standards"),
                "Head of customer service",
                "Retention",
                "CustomerGauge 2013, n=41",
                List.of(new Reason("The loop is closed only sometimes.", RowRef.parse("action-triggers#TRG-03")))));
        actions.add(small(3, Priority.P3, "train-empathy", "Train staff in empathy"));
        actions.add(small(4, Priority.P4, "join-data", "Join online and offline data in one hub"));
        return actions;
    }

    static Recommendation small(int rank, Priority priority, String id, String title) {
        List<String> none = List.of();
        Cost cost = new Cost(2500, 2500, "GBP", null);
        String what = "Begin with one region.";
        return new Recommendation(
                rank,
                id,
                title,
                new NamedTerm("DATA", "data"),
                priority,
                Worth.FILL_IN,
                what,
                List.of(),
                cost,
                new Days(1, 1),
                1,
                1,
                none,
                "Head of people",
                "CSAT",
                "estimate, unsourced",
                List.of());
    }
}
