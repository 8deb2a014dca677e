package org.cxmaturity.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.ActionWish.Kind;
import org.cxmaturity.roadmap.PlanWishes;
import org.cxmaturity.roadmap.PlanWishes.Unfulfilled;
import org.cxmaturity.roadmap.PlanWishes.Why;
import org.cxmaturity.roadmap.PlanWishes.Wished;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.jspecify.annotations.Nullable;

/** A roadmap with which something was wanted of single actions. */
final class WishedRoadmaps {
    private static final Lack MONEY = new Lack(Limit.BUDGET, 690, 400);

    private WishedRoadmaps() {}

    /** The bakery's, with a wish for each thing that can be in the way, and two that are fulfilled. */
    static Roadmap bakery() {
        List<Unfulfilled> unfulfilled = List.of(
                because("survey", "Start a regular customer survey", Kind.IN, 0, Why.NO_ROOM, 0, null),
                because("map-journeys", "Map the main customer journeys", Kind.AT, 2, Why.BEYOND_LIMIT, 0, MONEY),
                because(
                        "name-owners",
                        "Name an owner for each journey",
                        Kind.AT,
                        1,
                        Why.WAITS,
                        3,
                        null,
                        "Map the main"),
                because("hub", "Bring the data together", Kind.AT, 4, Why.TOO_LATE, 3, null),
                because("segment", "Segment customers", Kind.IN, 0, Why.NEEDS_LEFT_OUT, 0, null, "Start e-mail", "Hub"),
                because("chatbot", "Try a chatbot", Kind.IN, 0, Why.NOT_RECOMMENDED, 0, null));
        Stream<Wished> fulfilled = Stream.of(
                new Wished(new ActionWish("web-analytics", Kind.OUT, 0), "Set up web analytics"),
                new Wished(new ActionWish("start-e-mail", Kind.NOT_BEFORE, 3), "Start e-mail campaigns with consent"));
        PlanWishes wishes = new PlanWishes(
                Stream.concat(unfulfilled.stream().map(each -> new Wished(each.wish(), each.title())), fulfilled)
                        .toList(),
                unfulfilled,
                1);
        Roadmap plan = Roadmaps.bakery();
        return new Roadmap(
                plan.organisation(),
                plan.asOf(),
                plan.ruleBase(),
                plan.goal(),
                plan.terms(),
                plan.opening(),
                plan.unanswered(),
                plan.proof(),
                plan.gap(),
                plan.actions(),
                plan.quarters(),
                plan.outOfReach(),
                plan.risk(),
                plan.leftOut(),
                plan.figures(),
                plan.called(),
                plan.speech(),
                wishes);
    }

    private static Unfulfilled because(
            String action,
            String title,
            Kind kind,
            int wanted,
            Why why,
            int quarter,
            @Nullable Lack lack,
            String... others) {
        return new Unfulfilled(
                new ActionWish(action, kind, wanted),
                title,
                why == Why.TOO_LATE ? 2 : null,
                why,
                List.of(others),
                quarter,
                lack);
    }
}
