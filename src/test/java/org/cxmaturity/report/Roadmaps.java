package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.model.ActionKind;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Days;
import org.cxmaturity.model.Assessment.Raise;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Worth;
import org.cxmaturity.roadmap.Limits;
import org.cxmaturity.roadmap.Proof;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Achieved;
import org.cxmaturity.roadmap.Roadmap.Figures;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.LeftOut;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.cxmaturity.roadmap.Roadmap.Risk;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.roadmap.Roadmap.Terms;
import org.cxmaturity.roadmap.Roadmap.Unmet;
import org.jspecify.annotations.Nullable;

/** Roadmaps written by hand. Their figures add up; where they lead is made up. */
public final class Roadmaps {
    static final RuleBaseId RULES = new RuleBaseId("1.0.0", "sha256:" + "9f2c4b7a10de55c3".repeat(4));
    static final Stage INITIAL = new Stage("initial", "Initial");
    static final Stage DEVELOPING = new Stage("developing", "Developing");
    static final Stage ESTABLISHED = new Stage("established", "Established");
    static final Stage OPTIMISED = new Stage("optimised", "Optimised");
    private static final String FOUR = "Four stages of customer experience";
    private static final String JOURNEY = "Customer-experience journey";
    private static final Reason READINESS = new Reason(
            "Where people are wary of change, more than two changes at a time lose their attention.",
            "change-capacity#CHC-01");

    private Roadmaps() {}

    /** A bakery with little money that reaches its target in the second of four quarters. */
    public static Roadmap bakery() {
        return roadmap(
                bakeryItself(),
                goal(INITIAL, DEVELOPING, 2),
                new Terms(new Limits(400L, 6, 4, 2), "EUR", CONVERTED, true, List.of(READINESS)),
                Proof.OPTIMAL,
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
                                        new Reason(
                                                "Comes first, against “Resistance to change”: Resistance is answered by"
                                                        + " saying why, listening and involving people.",
                                                "obstacle-actions#OBA-01"),
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
                                List.of(new Reason(
                                        "Comes after: Call ten customers a month", "actions#start-e-mail")))),
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
    private static final String ROOM = "no room beside actions that bring the target sooner or gain more";
    private static final String DEAR = "needs EUR 690 in a quarter; the budget is EUR 400";

    private static Organisation bakeryItself() {
        return new Organisation("bakery", "Neighbourhood Bakery", null, 6, "IE", List.of());
    }

    private static Reason forward() {
        return new Reason(
                "Brought forward by “Resistance to change”: People resist the change: leadership, openness and listening"
                        + " come before anything is asked of them.",
                "obstacle-stances#OBS-01");
    }

    /** The same bakery, if the target is out of reach. */
    public static Roadmap outOfReach(OutOfReach why) {
        Roadmap bakery = bakery();
        return roadmap(
                bakery.organisation(),
                goal(INITIAL, ESTABLISHED, null),
                bakery.terms(),
                Proof.GREEDY,
                bakery.actions(),
                new int[] {2},
                why,
                bakery.leftOut(),
                bakery.figures());
    }

    /** Every limit that can be named. */
    static OutOfReach anyOfFive() {
        return new OutOfReach(
                DEVELOPING,
                List.of(
                        new Relaxed(Limit.BUDGET, 400L, 1_200L, 3),
                        new Relaxed(Limit.STAFF_DAYS, 6L, 9L, 4),
                        new Relaxed(Limit.QUARTERS, 4L, 7L, 7),
                        new Relaxed(Limit.PARALLEL, 2L, 3L, 4),
                        new Relaxed(Limit.OBSTACLES_FIRST, null, null, 4)),
                List.of(),
                List.of());
    }

    static OutOfReach together() {
        return new OutOfReach(
                null,
                List.of(),
                List.of(new Relaxed(Limit.QUARTERS, 4L, 9L, 9), new Relaxed(Limit.BUDGET, 400L, 2_500L, 9)),
                List.of());
    }

    static OutOfReach unmet() {
        return new OutOfReach(
                null,
                List.of(),
                List.of(),
                List.of(
                        new Unmet("measurement.benchmarking", "Benchmarking", 3),
                        new Unmet("data.real-time-access", "Real-time access to customer data", 4)));
    }

    /** Nothing that can be done, and nothing left out. */
    public static Roadmap empty() {
        return roadmap(
                bakeryItself(),
                new Goal("four-stage", FOUR, INITIAL, false, INITIAL, null),
                new Terms(new Limits(null, null, 1, null), "GBP", null, false, List.of()),
                Proof.OPTIMAL,
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
                new Organisation("arrived", "Société Générale d'Accueil", null, null, null, List.of()),
                new Goal("four-stage", FOUR, OPTIMISED, true, null, null),
                new Terms(new Limits(null, null, 1, null), "GBP", null, false, List.of()),
                Proof.BEST_FOUND,
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
            int start = 1 + at * quarters / actions;
            int end = Math.min(quarters, start + at % 3);
            planned.add(planned(
                    action(at + 1, "action-" + at, title(at), Worth.values()[at % 4], unit * (at % 5), 10 + at % 7),
                    start,
                    end,
                    at % 2 == 0,
                    List.of(new Achieved("data.sharing", "Sharing of data between departments", 1 + at % 4)),
                    List.of()));
        }
        return roadmap(
                new Organisation("bank", "Ginkō Holdings", null, 120_000, "JP", List.of()),
                goal(INITIAL, DEVELOPING, Math.max(1, quarters / 2)),
                new Terms(new Limits(unit * actions, 40 * actions, quarters, actions), "JPY", null, false, List.of()),
                Proof.BEST_FOUND,
                planned,
                new int[] {Math.max(1, quarters / 2)},
                null,
                List.of(),
                new Figures(0, 0, actions));
    }

    private static String title(int at) {
        return List.of(
                        "Plan and lead the change openly",
                        "Make customer-skills training a standing programme",
                        "Say the same in every channel and join the transitions, on every device and in every branch of"
                                + " the whole group",
                        "Call ten customers a month")
                .get(at % 4);
    }

    /** Names in scripts that are wide, run from right to left or carry marks. */
    public static Roadmap scripts() {
        List<String> titles = List.of(
                "每月给十位客户打电话并把他们的话原样记录下来让每个部门都能看到",
                "Εκπαιδεύστε το προσωπικό στην ενσυναίσθηση",
                "اتصل بعشرة عملاء كل شهر",
                "Cafe\u0301 visits with regulars");
        return roadmap(
                new Organisation("scripts", "三方銀行 – Τράπεζα – مصرف", null, null, null, List.of()),
                new Goal("four-stage", "四个阶段的客户体验成熟度", INITIAL, true, new Stage("developing", "发展中"), 1),
                new Terms(new Limits(60_000_000L, 90, 3, 2), "JPY", null, false, List.of()),
                Proof.OPTIMAL,
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
                List.of(left(action(9, "z", titles.get(0), Worth.FILL_IN, 1, 1), "没有空间")),
                new Figures(0, 0, 4));
    }

    static Goal goal(Stage from, @Nullable Stage target, @Nullable Integer reached) {
        return new Goal("four-stage", FOUR, from, true, target, reached);
    }

    /** An action whose range reaches from the half to three halves of its middle. */
    static Recommendation action(int rank, String id, String title, Worth worth, long cost, int days) {
        return new Recommendation(
                rank,
                id,
                title,
                ActionKind.PROCESS,
                Priority.P2,
                worth,
                "Begin with one region.",
                List.of(new Raise("feedback.collection", 2)),
                new Cost(cost / 2, cost + cost / 2, "EUR", null),
                new Days(days / 2, days + days / 2),
                1,
                List.of(),
                "Managing director",
                "NPS",
                "estimate, unsourced",
                List.of(new Reason("The loop is closed only sometimes.", "action-triggers#TRG-03")));
    }

    static Planned planned(
            Recommendation action, int start, int end, boolean forTarget, List<Achieved> achieves, List<Reason> order) {
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

    private static LeftOut left(Recommendation action, String why) {
        return new LeftOut(action, why);
    }

    private static Roadmap roadmap(
            Organisation organisation,
            Goal goal,
            Terms terms,
            Proof proof,
            List<Planned> actions,
            int[] rises,
            @Nullable OutOfReach outOfReach,
            List<LeftOut> leftOut,
            Figures figures) {
        List<Quarter> quarters = quarters(terms, actions, rises);
        Limits limits = terms.limits();
        return new Roadmap(
                organisation,
                LocalDate.of(2026, 9, 15),
                RULES,
                goal,
                terms,
                proof,
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
                figures);
    }

    private static List<Integer> over(List<Quarter> quarters, java.util.function.Predicate<Quarter> over) {
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
                            new Standing("journey", JOURNEY, new Stage("initiate", "Initiate"), 1, false, false),
                            new Standing("four-stage", FOUR, up ? DEVELOPING : INITIAL, up ? 2 : 1, true, risen))));
        }
        return quarters;
    }

    private static int length(Planned planned) {
        return planned.end() - planned.start() + 1;
    }
}
