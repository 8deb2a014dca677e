package org.cxmaturity.json;

import org.cxmaturity.comparison.ChangeCause;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.KpiMoved;
import org.cxmaturity.comparison.NextAssessment;
import org.cxmaturity.comparison.Reassessment;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.roadmap.PlanReview;
import org.cxmaturity.wording.Words;

/** Assessments of an organisation, one after another, as JSON: the format {@code cx-maturity/comparison/v1}. */
public final class TrendJson {
    private TrendJson() {}

    /** The document. */
    public static String of(Trend trend) {
        return Json.document("comparison", json -> {
            JsonHead.organisation(json, trend.organisation());
            json.strings("notes", trend.notes());
            json.objects("assessments", trend.points(), TrendJson::point);
            json.objects("steps", trend.steps(), TrendJson::step);
            json.object("next", () -> next(json, trend.next()));
        });
    }

    private static void point(Json json, Trend.Point point) {
        RecordDifferenceJson.side(json, point.side());
        json.objects("stages", point.placements(), (to, each) -> to.text("model", each.model())
                .text("stage", each.stage())
                .truth("attained", each.attained())
                .text("evidenced", each.evidenced().stage())
                .truth("evidencedAttained", each.evidenced().attained()));
        json.objects("dimensions", point.dimensions(), (to, each) -> to.text("id", each.id())
                .number("score", each.score())
                .number("coverage", each.coverage()));
        json.objects(
                "kpis", point.kpis(), (to, each) -> to.text("kind", each.kind().name())
                        .text("series", each.series())
                        .text("on", each.on().toString())
                        .number("value", each.value()));
    }

    private static void step(Json json, Reassessment step) {
        RecordDifferenceJson.compared(json, step.difference());
        json.objects("changes", step.changes(), TrendJson::change);
        json.objects("kpis", step.kpis(), TrendJson::kpi);
        json.object("plan", step.plan(), plan -> json.objects("actions", plan.actions(), TrendJson::action));
        json.objects("untried", step.difference().untried(), ProblemJson::problem);
    }

    private static void change(Json json, ExplainedChange explained) {
        RecordDifferenceJson.change(json, explained.change());
        json.truth("smallest", explained.smallest());
        json.objects("causes", explained.causes(), TrendJson::cause);
    }

    private static void cause(Json json, ChangeCause cause) {
        json.strings("facts", cause.facts().stream().map(each -> each.key()).toList());
        json.objects("rules", cause.tables(), DifferenceJson::change);
    }

    private static void kpi(Json json, KpiMoved moved) {
        json.text("kind", moved.kind().name())
                .text("series", moved.series())
                .number("before", moved.before())
                .number("after", moved.after())
                .truth("comparable", moved.comparable())
                .truth("moreThanChance", moved.significant());
    }

    private static void action(Json json, PlanReview.Action action) {
        json.text("action", action.planned().action().action())
                .text("due", action.due().toString())
                .truth("overdue", action.overdue())
                .text("outcome", Words.kebab(action.outcome()));
        json.objects("levels", action.levels(), (to, each) -> to.text("capability", each.capability())
                .number("to", each.to())
                .numberOrNull("before", each.was())
                .numberOrNull("now", each.now()));
    }

    private static void next(Json json, NextAssessment next) {
        json.text("on", next.on().toString());
        json.objects("reasons", next.reasons(), TrendJson::due);
        json.object("notBefore", next.notBefore(), due -> due(json, due));
    }

    private static void due(Json json, NextAssessment.Due due) {
        json.text("on", due.on().toString())
                .text("of", due.of())
                .text("why", due.why())
                .row("row", due.row());
    }
}
