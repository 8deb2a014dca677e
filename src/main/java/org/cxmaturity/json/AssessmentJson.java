package org.cxmaturity.json;

import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Phase;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.PossibleObstacle;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.wording.Words;

/** An assessment in the public format {@code cx-maturity/assessment/v1}. */
public final class AssessmentJson {
    private AssessmentJson() {}

    /**
     * The assessment as an indented JSON document.
     *
     * @param trace whether to write the firings
     */
    public static String of(Assessment assessment, boolean trace) {
        return JsonHead.document(
                "assessment", assessment.organisation(), assessment.asOf(), assessment.ruleBase(), json -> {
                    json.objects("placements", assessment.placements(), AssessmentJson::placement);
                    json.objects("dimensions", assessment.dimensions(), AssessmentJson::dimension);
                    json.objects("capabilities", assessment.capabilities(), AssessmentJson::capability);
                    json.objects("findings", assessment.findings(), (to, finding) -> to.text("id", finding.id())
                            .text("kind", finding.kind().word())
                            .text("text", finding.text())
                            .strings("sources", finding.sources()));
                    json.objects("recommendations", assessment.recommendations(), RecommendationJson::write);
                    json.objects("questions", assessment.questions(), AssessmentJson::question);
                    if (trace) {
                        json.object("trace", () -> json.objects("firings", assessment.trace(), AssessmentJson::firing));
                    }
                });
    }

    static void placement(Json json, Placement placement) {
        json.text("model", placement.model())
                .text("modelName", placement.modelName())
                .text("measures", placement.measures())
                .text("stage", placement.stage())
                .text("name", placement.name())
                .number("order", placement.order());
        json.objects("stages", placement.stages(), (to, stage) -> to.text("id", stage.id())
                .text("name", stage.name()));
        Phase phase = placement.phase();
        json.text("phase", phase == null ? null : phase.id())
                .text("phaseMeaning", phase == null ? null : phase.meaning())
                .truth("attained", placement.attained())
                .text("evidenced", placement.evidenced().stage())
                .text(
                        "evidencedName",
                        Words.stage(placement, placement.evidenced().stage()))
                .truth("evidencedAttained", placement.evidenced().attained())
                .text("headline", Words.headline(placement));
        json.objects("missingEvidence", placement.evidenced().missing(), AssessmentJson::missingEvidence);
        json.object(
                "completion", () -> json.number("met", placement.completion().met())
                        .number("of", placement.completion().of()));
        json.object("range", () -> json.text("lowest", placement.range().lowest())
                .text("highest", placement.range().highest()));
        json.number("notApplicable", placement.notApplicable());
        json.object("next", placement.next(), next -> json.text("stage", next.stage())
                .objects("missing", next.missing(), AssessmentJson::missing));
        json.objects("ahead", placement.ahead(), AssessmentJson::ahead);
        ScoreStanding score = placement.score();
        if (score != null) {
            json.object("score", () -> score(json, score));
        }
        if (!placement.judgements().isEmpty()) {
            json.objects("judgements", placement.judgements(), (to, each) -> to.text("stage", each.stage())
                    .text("name", Words.stage(placement, each.stage()))
                    .text("by", each.by())
                    .text("on", each.on().toString())
                    .text("reason", each.reason())
                    .text("source", each.key()));
        }
    }

    private static void score(Json json, ScoreStanding score) {
        json.number("score", score.score())
                .number("evidenced", score.evidenced())
                .number("highest", score.highest())
                .number("of", score.of())
                .numberOrNull("asked", score.asked())
                .numberOrNull("lacking", score.lacking())
                .objects("parts", score.parts(), (to, part) -> to.text("dimension", part.dimension())
                        .text("name", part.name())
                        .number("depth", part.depth())
                        .number("score", part.score())
                        .number("of", part.of()));
    }

    private static void missingEvidence(Json json, MissingEvidence missing) {
        json.text("capability", missing.capability())
                .text("stage", missing.stage())
                .number("required", missing.required())
                .number("evidenced", missing.evidenced())
                .text("expected", missing.expected())
                .text("source", missing.source().toString());
    }

    private static void missing(Json json, Missing missing) {
        json.text("capability", missing.capability())
                .number("required", missing.required())
                .numberOrNull("actual", missing.actual())
                .truth("essential", missing.essential())
                .text("source", missing.source().toString())
                .text("reason", missing.reason());
        if (missing.adds() != null) {
            json.number("adds", missing.adds());
        }
        json.object(
                "group", missing.group(), group -> json.text("id", group.id()).number("lacking", group.lacking()));
    }

    private static void ahead(Json json, Ahead ahead) {
        json.text("capability", ahead.capability())
                .text("stage", ahead.stage())
                .text("source", ahead.source().toString());
    }

    private static void dimension(Json json, DimensionScore dimension) {
        json.text("id", dimension.id())
                .text("name", dimension.name())
                .number("score", dimension.score())
                .number("of", dimension.of())
                .number("coverage", dimension.coverage());
    }

    private static void capability(Json json, CapabilityResult capability) {
        json.text("id", capability.id())
                .text("name", capability.name())
                .numberOrNull("level", capability.level())
                .numberOrNull("highest", capability.highest())
                .text("basis", capability.basis().word())
                .truth("evidenced", capability.evidenced())
                .strings("sources", capability.sources());
    }

    private static void question(Json json, Enquiry question) {
        json.text("capability", question.capability())
                .truth("forEvidence", question.forEvidence())
                .strings("narrows", question.narrows());
        json.object("stages", () -> json.number("atWorst", question.stages().atWorst())
                .number("atBest", question.stages().atBest()));
        json.object("advice", () -> json.strings("proves", question.advice().proves())
                .strings("nextStages", question.advice().nextStages())
                .strings(
                        "obstacles",
                        question.advice().obstacles().stream()
                                .map(PossibleObstacle::id)
                                .toList())
                .strings("actions", question.advice().actions()));
        json.text("text", question.text());
    }

    private static void firing(Json json, Firing firing) {
        json.text("rule", firing.rule())
                .text("id", firing.id())
                .text("row", firing.row())
                .strings("matched", firing.matched())
                .strings("concluded", firing.concluded());
    }
}
