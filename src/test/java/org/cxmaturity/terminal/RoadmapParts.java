package org.cxmaturity.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Raise;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.NamedTerm;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Worth;
import org.cxmaturity.roadmap.Aim;
import org.cxmaturity.roadmap.Gap;
import org.cxmaturity.roadmap.LeftOut;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.PlanWishes;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Achieved;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.PlaceReason;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.roadmap.Roadmap.Terms;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.speech.English;
import org.jspecify.annotations.Nullable;

/** What roadmaps written by hand are put together from; the figures of their quarters follow from their actions. */
final class RoadmapParts {
    static final Reason READINESS = new Reason(
            "Where people are wary of change, more than two changes at a time lose their attention.",
            RowRef.parse("change-capacity#CHC-01"));

    private RoadmapParts() {}

    /** An action whose range reaches from the half to three halves of its middle. */
    static Recommendation action(int rank, String id, String title, Worth worth, long cost, int days) {
        return new Recommendation(
                rank,
                id,
                title,
                new NamedTerm("PROCESS", "process"),
                Priority.P2,
                worth,
                "Begin with one region.",
                List.of(new Raise("feedback.collection", "Feedback collection", 2)),
                new Cost(cost / 2, cost + cost / 2, "EUR", null),
                new Days(days / 2, days + days / 2),
                1,
                1,
                List.of(),
                "Managing director",
                "NPS",
                "estimate, unsourced",
                List.of(new Reason("The loop is closed only sometimes.", RowRef.parse("action-triggers#TRG-03"))));
    }

    static Planned planned(
            Recommendation action,
            int start,
            int end,
            boolean forTarget,
            List<Achieved> achieves,
            List<PlaceReason> order) {
        return new Planned(
                action,
                start,
                end,
                (action.cost().low() + action.cost().high() + 1) / 2,
                (action.staffDays().low() + action.staffDays().high() + 1) / 2,
                forTarget,
                achieves,
                order);
    }

    static LeftOut left(Recommendation action, LeftOut.Cause cause) {
        return new LeftOut(action, true, cause);
    }

    static Roadmap roadmap(
            Organisation organisation,
            Goal goal,
            Terms terms,
            List<Unanswered> unanswered,
            Optimality proof,
            List<Planned> actions,
            int[] rises,
            @Nullable OutOfReach outOfReach,
            List<LeftOut> leftOut,
            Figures figures) {
        List<Quarter> quarters = quarters(terms, actions, rises);
        PlanLimits limits = terms.limits();
        return new Roadmap(
                organisation,
                LocalDate.of(2026, 9, 15),
                Roadmaps.RULES,
                goal,
                terms,
                null,
                unanswered,
                proof,
                proof == Optimality.BEST_FOUND ? new Gap(Aim.GAIN, 1000, 1021) : null,
                actions,
                quarters,
                outOfReach,
                new Risk(
                        quarters.stream().mapToLong(Quarter::cost).sum(),
                        quarters.stream().mapToLong(Quarter::costHigh).sum(),
                        quarters.stream().mapToLong(Quarter::days).sum(),
                        quarters.stream().mapToLong(Quarter::daysHigh).sum(),
                        over(quarters, each -> limits.budget() != null && each.costHigh() > limits.budget()),
                        over(quarters, each -> limits.staffDays() != null && each.daysHigh() > limits.staffDays()),
                        goal.reached() == null ? null : Integer.valueOf(goal.reached() + 1)),
                leftOut,
                figures,
                Samples.LEVELS,
                English.SPEECH,
                PlanWishes.NONE);
    }

    private static List<Integer> over(List<Quarter> quarters, Predicate<Quarter> over) {
        return quarters.stream().filter(over).map(Quarter::number).toList();
    }

    private static List<Quarter> quarters(Terms terms, List<Planned> actions, int[] rises) {
        LocalDate first = LocalDate.of(2026, 9, 15);
        List<Quarter> quarters = new ArrayList<>();
        for (int at = 0; at < terms.limits().quarters(); at++) {
            int number = at + 1;
            List<Planned> running = actions.stream()
                    .filter(each -> each.start() <= number && each.end() >= number)
                    .toList();
            long cost = running.stream()
                    .mapToLong(each -> each.cost() / length(each))
                    .sum();
            int days = running.stream()
                    .mapToInt(each -> each.days() / length(each))
                    .sum();
            boolean risen = rises.length > 0 && rises[0] == number;
            boolean up = rises.length > 0 && rises[0] <= number;
            quarters.add(new Quarter(
                    number,
                    first.plusMonths(3L * at),
                    first.plusMonths(3L * number).minusDays(1),
                    cost,
                    cost + cost / 2,
                    days,
                    days + days / 2,
                    running.size(),
                    List.of(
                            new Standing(
                                    "journey",
                                    Roadmaps.JOURNEY,
                                    new Stage("initiate", "Initiate"),
                                    1,
                                    false,
                                    false,
                                    null),
                            new Standing(
                                    "four-stage",
                                    Roadmaps.FOUR,
                                    up ? Roadmaps.DEVELOPING : Roadmaps.INITIAL,
                                    up ? 2 : 1,
                                    true,
                                    risen,
                                    null))));
        }
        return quarters;
    }

    private static int length(Planned planned) {
        return planned.end() - planned.start() + 1;
    }
}
