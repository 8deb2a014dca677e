package org.cxmaturity.terminal;

import static org.cxmaturity.terminal.RoadmapParts.READINESS;
import static org.cxmaturity.terminal.RoadmapParts.action;
import static org.cxmaturity.terminal.RoadmapParts.left;
import static org.cxmaturity.terminal.RoadmapParts.planned;
import static org.cxmaturity.terminal.RoadmapParts.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Worth;
import org.cxmaturity.roadmap.LeftOut;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Achieved;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Known;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.PlaceReason;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.cxmaturity.roadmap.Roadmap.Terms;
import org.cxmaturity.roadmap.Roadmap.Unanswered;
import org.cxmaturity.roadmap.Roadmap.Unmet;
import org.jspecify.annotations.Nullable;

/** Roadmaps written by hand. Their figures add up; where they lead is made up. */
public final class Roadmaps {
    static final RuleBaseId RULES = new RuleBaseId("1.0.0", "sha256:" + "9f2c4b7a10de55c3".repeat(4));
    static final Stage INITIAL = new Stage("initial", "Initial");
    static final Stage DEVELOPING = new Stage("developing", "Developing");
    static final Stage ESTABLISHED = new Stage("established", "Established");
    static final Stage OPTIMISED = new Stage("optimised", "Optimised");
    static final String FOUR = "Four stages of customer experience";
    static final String JOURNEY = "Customer-experience journey";
    private static final Known KNOWN = new Known(47, 0);

    private Roadmaps() {}

    /** A bakery with little money that reaches its target in the second of four quarters. */
    public static Roadmap bakery() {
        return roadmap(
                BAKERY,
                goal(INITIAL, DEVELOPING, 2),
                bakeryTerms(),
                List.of(),
                Optimality.OPTIMAL,
                List.of(
                        planned(
                                action(
                                        1,
                                        "lead-change-openly",
                                        "Plan and lead the change openly",
                                        Worth.QUICK_WIN,
                                        0,
                                        2),
                                1,
                                1,
                                false,
                                List.of(new Achieved("leadership.change-management", "Change management", 2)),
                                List.of(
                                        new PlaceReason(
                                                "Comes first, against “Resistance to change”",
                                                "Resistance is answered by saying why, listening and involving people.",
                                                RowRef.parse("obstacle-actions#OBA-01")),
                                        forward())),
                        planned(
                                action(3, "call-ten-customers", "Call ten customers a month", Worth.FILL_IN, 0, 4),
                                1,
                                2,
                                true,
                                List.of(
                                        new Achieved("feedback.collection", "Feedback collection", 2),
                                        new Achieved("feedback.qualitative-insight", "Qualitative insight", 2)),
                                List.of(forward())),
                        planned(
                                action(2, "start-e-mail", "Start e-mail campaigns with consent", Worth.BIG_BET, 345, 3),
                                3,
                                3,
                                false,
                                List.of(new Achieved("channels.e-mail", "E-mail campaigns", 2)),
                                List.of(new PlaceReason(
                                        "Comes after: Call ten customers a month",
                                        "",
                                        RowRef.parse("actions#start-e-mail"))))),
                new int[] {2},
                null,
                List.of(
                        left(action(4, "survey", "Start a regular customer survey", Worth.MONEY_PIT, 460, 2), ROOM),
                        left(action(5, "map-journeys", "Map the main customer journeys", Worth.FILL_IN, 690, 4), DEAR),
                        left(action(6, "web-analytics", "Set up web analytics", Worth.FILL_IN, 0, 4), ROOM)),
                new Figures(1, 1, 1));
    }

    private static final String CONVERTED = "Converted from pounds at 1.15 EUR to the pound, a rounded planning rate of"
            + " 2026-10-01 and not a quotation.";
    private static final LeftOut.Cause ROOM = new LeftOut.Crowded(2, new Lack(Limit.STAFF_DAYS, 9, 4), List.of());
    private static final LeftOut.Cause DEAR = new LeftOut.BeyondLimit(new Lack(Limit.BUDGET, 690, 400), false, 0);

    private static final Organisation BAKERY =
            new Organisation("bakery", "Neighbourhood Bakery", null, 6, "IE", Set.of(), List.of());

    private static Terms bakeryTerms() {
        PlanLimits at = new PlanLimits(400L, 6, 4, 2);
        return new Terms(at, "EUR", CONVERTED, true, ObstaclesFirst.WHERE_FREE, List.of(READINESS), new Known(47, 12));
    }

    private static PlaceReason forward() {
        return new PlaceReason(
                "Brought forward by “Resistance to change”",
                "People resist the change: leadership, openness and listening come before anything is asked of them.",
                RowRef.parse("obstacle-stances#OBS-01"));
    }

    /** The same bakery, if the target is out of reach. */
    public static Roadmap outOfReach(OutOfReach why) {
        Roadmap bakery = bakery();
        return roadmap(
                bakery.organisation(),
                goal(INITIAL, ESTABLISHED, null),
                bakery.terms(),
                unanswered(),
                Optimality.GREEDY,
                bakery.actions(),
                new int[] {2},
                why,
                bakery.leftOut(),
                bakery.figures());
    }

    /** One that costs too much itself, and one that needs such a one first. */
    private static List<Unanswered> unanswered() {
        Recommendation survey = action(4, "survey", "Start a regular customer survey", Worth.MONEY_PIT, 460, 2);
        Recommendation map = action(5, "map-journeys", "Map the main customer journeys", Worth.FILL_IN, 690, 4);
        return List.of(
                new Unanswered(
                        "resistance",
                        "Resistance to change",
                        survey,
                        survey,
                        List.of(new Lack(Limit.BUDGET, 460, 400))),
                new Unanswered(
                        "limited-resources",
                        "Limited resources",
                        survey,
                        map,
                        List.of(
                                new Lack(Limit.QUARTERS, 5, 4),
                                new Lack(Limit.BUDGET, 690, 400),
                                new Lack(Limit.STAFF_DAYS, 9, 1))));
    }

    /** Every limit that can be named; without the solver, it is not proven. */
    public static OutOfReach anyOfFive() {
        return new OutOfReach(
                DEVELOPING,
                List.of(
                        new Relaxed(Limit.BUDGET, 400L, 1_200L, 3),
                        new Relaxed(Limit.STAFF_DAYS, 6L, 9L, 4),
                        new Relaxed(Limit.QUARTERS, 4L, 7L, 7),
                        new Relaxed(Limit.PARALLEL, 2L, 3L, 4),
                        new Relaxed(Limit.OBSTACLES_FIRST, null, null, 4)),
                List.of(),
                List.of(),
                false);
    }

    public static OutOfReach together() {
        return new OutOfReach(
                null,
                List.of(),
                List.of(new Relaxed(Limit.QUARTERS, 4L, 9L, 9), new Relaxed(Limit.BUDGET, 400L, 2_500L, 9)),
                List.of(),
                true);
    }

    static OutOfReach unmet() {
        return new OutOfReach(
                null,
                List.of(),
                List.of(),
                List.of(
                        new Unmet("measurement.benchmarking", "Benchmarking", 3, "3 mostly"),
                        new Unmet("data.real-time-access", "Real-time access to customer data", 4, "4 always")),
                true);
    }

    /** Nothing that can be done, and nothing left out. */
    public static Roadmap empty() {
        return roadmap(
                BAKERY,
                new Goal("four-stage", FOUR, INITIAL, false, INITIAL, false, INITIAL, null),
                terms(new PlanLimits(null, null, 1, null), "GBP"),
                List.of(),
                Optimality.OPTIMAL,
                List.of(),
                new int[] {},
                unmet(),
                List.of(),
                new Figures(0, 0, 0));
    }

    /** On the highest stage, without limits. */
    public static Roadmap arrived() {
        Recommendation only = action(1, "sustain", "Build sustainability into the journey", Worth.MONEY_PIT, 1, 1);
        return roadmap(
                new Organisation("arrived", "Société Générale d'Accueil", null, null, null, Set.of(), List.of()),
                new Goal("four-stage", FOUR, OPTIMISED, true, INITIAL, true, null, null),
                terms(new PlanLimits(null, null, 1, null), "GBP"),
                List.of(),
                Optimality.BEST_FOUND,
                List.of(planned(only, 1, 1, false, List.of(), List.of())),
                new int[] {},
                null,
                List.of(),
                new Figures(1, 0, 0));
    }

    /** As many actions as are asked for, spread over as many quarters, with money as a large bank plans it. */
    public static Roadmap large(int actions, int quarters, long unit) {
        List<Planned> planned = new ArrayList<>();
        for (int at = 0; at < actions; at++) {
            String title = TITLES.get(at % 4);
            int start = 1 + at * quarters / actions;
            planned.add(planned(
                    action(at + 1, "action-" + at, title, Worth.values()[at % 4], unit * (at % 5), 10 + at % 7),
                    start,
                    Math.min(quarters, start + at % 3),
                    at % 2 == 0,
                    List.of(new Achieved("data.sharing", "Sharing of data between departments", 1 + at % 4)),
                    List.of()));
        }
        return roadmap(
                new Organisation("bank", "Ginkō Holdings", null, 120_000, "JP", Set.of(), List.of()),
                goal(INITIAL, DEVELOPING, Math.max(1, quarters / 2)),
                terms(new PlanLimits(unit * actions, 40 * actions, quarters, actions), "JPY"),
                List.of(),
                Optimality.BEST_FOUND,
                planned,
                new int[] {Math.max(1, quarters / 2)},
                null,
                List.of(),
                new Figures(0, 0, actions));
    }

    private static final List<String> TITLES = List.of(
            "Plan and lead the change openly",
            "Make customer-skills training a standing programme",
            "Say the same in every channel and join the transitions, on every device and in every branch of"
                    + " the whole group",
            "Call ten customers a month");

    /** Names in scripts that are wide, run from right to left or carry marks. */
    public static Roadmap scripts() {
        List<String> titles = List.of(
                "每月给十位客户打电话并把他们的话原样记录下来让每个部门都能看到",
                "Εκπαιδεύστε το προσωπικό στην ενσυναίσθηση",
                "اتصل بعشرة عملاء كل شهر",
                "Cafe\u0301 visits with regulars");
        return roadmap(
                new Organisation("scripts", "三方銀行 – Τράπεζα – مصرف", null, null, null, Set.of(), List.of()),
                new Goal("four-stage", "四个阶段的客户体验成熟度", INITIAL, true, INITIAL, true, new Stage("developing", "发展中"), 1),
                terms(new PlanLimits(60_000_000L, 90, 3, 2), "JPY"),
                List.of(),
                Optimality.OPTIMAL,
                IntStream.range(0, titles.size())
                        .mapToObj(at -> planned(
                                action(at + 1, "a-" + at, titles.get(at), Worth.QUICK_WIN, 12_345_678, 9),
                                1 + at % 3,
                                1 + at % 3,
                                at == 0,
                                List.of(new Achieved("feedback.collection", "反馈收集", 2)),
                                List.of()))
                        .toList(),
                new int[] {1},
                null,
                List.of(left(action(9, "z", titles.get(0), Worth.FILL_IN, 1, 1), new LeftOut.Waiting(List.of("没有空间")))),
                new Figures(0, 0, 4));
    }

    private static Terms terms(PlanLimits limits, String currency) {
        return new Terms(limits, currency, null, false, ObstaclesFirst.WHERE_FREE, List.of(), KNOWN);
    }

    static Goal goal(Stage from, @Nullable Stage target, @Nullable Integer reached) {
        return new Goal("four-stage", FOUR, from, true, from, true, target, reached);
    }
}
