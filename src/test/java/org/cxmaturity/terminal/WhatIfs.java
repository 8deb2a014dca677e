package org.cxmaturity.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Assessment.Evidenced;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Range;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Worth;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Unmet;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WhatIf.ActionSet;
import org.cxmaturity.roadmap.WhatIf.Done;
import org.cxmaturity.roadmap.WhatIf.LevelChange;
import org.cxmaturity.roadmap.WhatIf.Member;
import org.cxmaturity.roadmap.WhatIf.Missed;
import org.cxmaturity.roadmap.WhatIf.Side;
import org.cxmaturity.roadmap.WhatIf.Smallest;

/** Comparisons and smallest sets written by hand. */
public final class WhatIfs {
    private static final List<Stage> STAGES =
            List.of(Roadmaps.INITIAL, Roadmaps.DEVELOPING, Roadmaps.ESTABLISHED, Roadmaps.OPTIMISED);

    private WhatIfs() {}

    /** More money and two actions done: a stage higher, and another plan. */
    public static WhatIf better() {
        return new WhatIf(
                List.of("constraints.budgetPerQuarter=60000000", "channels[WEBSITE].mobileAccessible=true"),
                List.of(
                        new Done("lead-change-openly", "Plan and lead the change openly", false, false, List.of()),
                        new Done(
                                "call-ten-customers",
                                "Call ten customers a month",
                                true,
                                true,
                                List.of(new Missed("feedback.closed-loop", "Closing the loop", 1, 2, 3))),
                        new Done(
                                "establish-cx-team",
                                "Establish a team",
                                true,
                                false,
                                List.of(new Missed("people.service-team", "Team", null, 2, 3)))),
                new Side(List.of(journey(false), four(1)), 24, Roadmaps.outOfReach(Roadmaps.anyOfFive())),
                new Side(List.of(journey(true), four(2)), 22, Roadmaps.large(4, 3, 1_000)),
                List.of(
                        new LevelChange("feedback.collection", "Feedback collection", 1, 2),
                        new LevelChange("people.engagement", "Staff engagement with customers' experience", 3, 2),
                        new LevelChange("channels.mobile", "Mobile", null, 0)));
    }

    /** A change that changes nothing. */
    public static WhatIf same() {
        Side side = new Side(List.of(four(1)), 6, Roadmaps.bakery());
        return new WhatIf(List.of("organisation.employees=7"), List.of(), side, side, List.of());
    }

    /** Two sets, and more of them. */
    public static Smallest two() {
        Member openly = member(1, "Plan and lead the change openly", true);
        Member call = member(2, "Call ten customers a month", false);
        Member survey = member(3, "Start a regular customer survey", false);
        return smallest(
                Roadmaps.goal(Roadmaps.INITIAL, Roadmaps.DEVELOPING, null),
                List.of(
                        new ActionSet(List.of(call), "EUR", 0, 4),
                        new ActionSet(List.of(openly, survey), "EUR", 1_460, 1)),
                true,
                false,
                List.of());
    }

    /** The same, if the search ended early: with the sets that were found, or without any. */
    public static Smallest early(int sets) {
        Smallest two = two();
        return smallest(two.goal(), two.sets().subList(0, sets), false, true, List.of());
    }

    /** No set reaches the stage. */
    public static Smallest none() {
        return smallest(
                Roadmaps.goal(Roadmaps.INITIAL, Roadmaps.DEVELOPING, null),
                List.of(),
                false,
                false,
                List.of(new Unmet("measurement.benchmarking", "Benchmarking", 3, "3 mostly")));
    }

    /** There is no higher stage. */
    public static Smallest nowhere() {
        return smallest(Roadmaps.goal(Roadmaps.OPTIMISED, null, null), List.of(), false, false, List.of());
    }

    private static Smallest smallest(
            Roadmap.Goal goal, List<ActionSet> sets, boolean more, boolean endedEarly, List<Unmet> unmet) {
        return new Smallest(
                new Organisation("bakery", "Neighbourhood Bakery", null, 6, "IE", Set.of(), List.of()),
                LocalDate.of(2026, 9, 15),
                Roadmaps.RULES,
                goal,
                sets,
                more,
                endedEarly,
                unmet);
    }

    private static Member member(int rank, String title, boolean prerequisite) {
        return new Member(RoadmapParts.action(rank, "action-" + rank, title, Worth.FILL_IN, 0, 2), prerequisite);
    }

    private static Placement four(int order) {
        Stage stage = STAGES.get(order - 1);
        return placement("four-stage", "Four stages of customer experience", stage, order, true);
    }

    private static Placement journey(boolean attained) {
        Stage initiate = new Stage("initiate", "Initiate");
        return placement("journey", "Customer-experience journey", initiate, 1, attained);
    }

    private static Placement placement(String model, String name, Stage stage, int order, boolean attained) {
        return new Placement(
                model,
                name,
                "How far customer experience is part of how the organisation works.",
                stage.id(),
                stage.name(),
                order,
                STAGES,
                null,
                attained,
                new Evidenced(stage.id(), attained, List.of()),
                new Completion(2, 4),
                new Range(stage.id(), stage.id()),
                0,
                null,
                List.of(),
                null,
                List.of());
    }
}
