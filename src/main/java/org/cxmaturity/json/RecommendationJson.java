package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.wording.Words;

/** A recommendation as every public format writes it. */
final class RecommendationJson {
    private RecommendationJson() {}

    static void write(Json json, Recommendation action) {
        json.number("rank", action.rank())
                .text("action", action.action())
                .text("title", action.title())
                .text("kind", Words.kebab(action.kind().id()))
                .text("priority", action.priority().name())
                .text("worth", Words.kebab(action.worth()))
                .text("what", action.what());
        json.objects("raises", action.raises(), (to, raise) -> to.text("capability", raise.capability())
                .number("to", raise.to()));
        json.object("cost", () -> json.number("low", action.cost().low())
                .number("high", action.cost().high())
                .text("currency", action.cost().currency())
                .text("conversion", action.cost().conversion()));
        json.object("staffDays", () -> json.number("low", action.staffDays().low())
                .number("high", action.staffDays().high()));
        json.number("quarters", action.quarters())
                .number("quartersAtMost", action.longest())
                .strings("prerequisites", action.prerequisites())
                .text("owner", action.owner())
                .text("kpi", action.kpi())
                .text("figures", action.figures());
        reasons(json, "reasons", action.reasons());
    }

    static void reasons(Json json, String name, List<Reason> reasons) {
        json.objects(name, reasons, (to, reason) -> to.text("text", reason.text())
                .text("source", reason.source().toString()));
    }
}
