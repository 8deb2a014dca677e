package org.cxmaturity.json;

import org.cxmaturity.roadmap.WhatIf.ActionSet;
import org.cxmaturity.roadmap.WhatIf.Smallest;

/** The smallest sets of actions in the public format {@code cx-maturity/smallest-sets/v1}. */
public final class SmallestSetsJson {
    private SmallestSetsJson() {}

    /** The sets as an indented JSON document. */
    public static String of(Smallest smallest) {
        return JsonHead.document(
                "smallest-sets", smallest.organisation(), smallest.asOf(), smallest.ruleBase(), json -> {
                    RoadmapJson.goal(json, smallest.goal());
                    json.objects("sets", smallest.sets(), SmallestSetsJson::set);
                    json.truth("more", smallest.more()).truth("endedEarly", smallest.endedEarly());
                    RoadmapJson.unmet(json, smallest.unmet());
                });
    }

    private static void set(Json json, ActionSet set) {
        RoadmapJson.money(json, "cost", set.cost(), set.currency());
        json.number("staffDays", set.days());
        json.objects("members", set.members(), (to, each) -> {
            to.truth("prerequisite", each.prerequisite());
            to.object("recommendation", () -> RecommendationJson.write(to, each.action()));
        });
    }
}
