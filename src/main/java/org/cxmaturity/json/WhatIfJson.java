package org.cxmaturity.json;

import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WhatIf.Side;

/** A comparison in the public format {@code cx-maturity/what-if/v1}. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /** The comparison as an indented JSON document. */
    public static String of(WhatIf whatIf) {
        Roadmap before = whatIf.before().roadmap();
        return JsonHead.document("what-if", before.organisation(), before.asOf(), before.ruleBase(), json -> {
            json.strings("changes", whatIf.changes());
            json.objects("done", whatIf.done(), (to, each) -> to.text("action", each.action())
                    .text("title", each.title())
                    .truth("asked", each.asked())
                    .truth("effective", each.effective())
                    .objects("missed", each.missed(), (effects, missed) -> effects.text(
                                    "capability", missed.capability())
                            .text("name", missed.name())
                            .numberOrNull("level", missed.level())
                            .number("from", missed.from())
                            .number("to", missed.to())));
            json.objects("levels", whatIf.levels(), (to, each) -> to.text("capability", each.capability())
                    .text("name", each.name())
                    .numberOrNull("before", each.before())
                    .numberOrNull("after", each.after()));
            side(json, "before", whatIf.before());
            side(json, "after", whatIf.after());
        });
    }

    private static void side(Json json, String name, Side side) {
        json.object(name, () -> {
            json.objects("placements", side.placements(), AssessmentJson::placement);
            json.number("actions", side.actions());
            json.object("roadmap", () -> RoadmapJson.plan(json, side.roadmap()));
        });
    }
}
