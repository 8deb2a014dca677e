package org.cxmaturity.json;

import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.comparison.TablesImpact.Counts;
import org.cxmaturity.comparison.TablesImpact.Flip;
import org.cxmaturity.comparison.TablesImpact.Label;
import org.cxmaturity.comparison.TablesImpact.Matrix;
import org.cxmaturity.comparison.TablesImpact.Moves;
import org.cxmaturity.comparison.TablesImpact.Share;
import org.cxmaturity.model.Assessment.RuleBaseId;

/** What a new edition of the tables does to many organisations, as JSON: the format {@code cx-maturity/tables-impact/v1}. */
public final class ImpactJson {
    private ImpactJson() {}

    /** The document. */
    public static String of(TablesImpact impact) {
        return Json.document("tables-impact", json -> {
            edition(json, "before", impact.difference().before(), impact.before());
            edition(json, "after", impact.difference().after(), impact.after());
            counts(json, impact.counts());
            json.objects("models", impact.matrices(), ImpactJson::matrix);
            json.objects("actions", impact.actions(), ImpactJson::moves);
            json.objects("causes", impact.causes(), ImpactJson::share);
            json.objects("flips", impact.flips(), ImpactJson::flip);
            json.objects("problems", impact.problems(), ProblemJson::problem);
        });
    }

    private static void edition(Json json, String name, Edition edition, RuleBaseId ruleBase) {
        json.object(name, () -> json.text("name", edition.name())
                .text("version", ruleBase.version())
                .text("digest", ruleBase.digest()));
    }

    private static void counts(Json json, Counts counts) {
        json.object("profiles", () -> json.number("assessed", counts.assessed())
                .number("refused", counts.refused())
                .number("onOtherStages", counts.flipped())
                .number("onlyOtherActions", counts.reordered())
                .number("same", counts.same()));
    }

    private static void matrix(Json json, Matrix matrix) {
        json.text("model", matrix.model()).text("name", matrix.name()).number("flipped", matrix.flipped());
        json.objects("stages", matrix.labels(), ImpactJson::label);
        json.rows("counts", matrix.counts());
    }

    private static void label(Json json, Label label) {
        json.text("stage", label.seat().stage())
                .truth("attained", label.seat().attained())
                .text("name", label.name());
    }

    private static void moves(Json json, Moves moves) {
        json.text("action", moves.action())
                .text("title", moves.title())
                .number("before", moves.before())
                .number("after", moves.after())
                .number("appears", moves.appears())
                .number("disappears", moves.disappears())
                .number("earlier", moves.earlier())
                .number("later", moves.later())
                .number("most", moves.most());
    }

    private static void share(Json json, Share share) {
        json.number("alone", share.alone()).number("together", share.together());
        DifferenceJson.change(json, share.change());
    }

    private static void flip(Json json, Flip flip) {
        json.text("profile", flip.place())
                .text("organisation", flip.organisation())
                .text("name", flip.name())
                .text("model", flip.model());
        json.object("from", () -> label(json, flip.from()));
        json.object("to", () -> label(json, flip.to()));
        json.truth("together", flip.cause().together());
        json.objects("causes", flip.cause().changes(), DifferenceJson::change);
    }
}
