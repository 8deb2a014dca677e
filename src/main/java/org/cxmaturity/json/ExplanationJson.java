package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.explanation.ActionExplanation;
import org.cxmaturity.explanation.CapabilityExplanation;
import org.cxmaturity.explanation.DecisiveFact;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.ReasonNode;
import org.cxmaturity.explanation.StageExplanation;
import org.cxmaturity.explanation.UnmetCriterion;
import org.cxmaturity.explanation.UnmetCriterion.Change;
import org.cxmaturity.explanation.UnmetCriterion.Raiser;
import org.cxmaturity.model.Pointers;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** An explanation in the public format {@code cx-maturity/explanation/v1}: every tree whole. */
public final class ExplanationJson {
    private final Pointers shell;

    ExplanationJson(Pointers shell) {
        this.shell = shell;
    }

    /**
     * The explanation as an indented JSON document.
     *
     * @param shell what commands are called to which it points
     */
    public static String of(Explanation explanation, Pointers shell) {
        ExplanationJson parts = new ExplanationJson(shell);
        return Json.document("explanation", json -> {
            JsonHead.organisation(json, explanation.organisation());
            json.text("record", explanation.record());
            json.text("asOf", explanation.asOf().toString());
            JsonHead.ruleBase(json, explanation.ruleBase());
            json.objects("stages", explanation.stages(), parts::stage);
            json.objects("capabilities", explanation.capabilities(), parts::capability);
            json.objects("actions", explanation.actions(), parts::action);
        });
    }

    private void stage(Json json, StageExplanation stage) {
        json.text("model", stage.model())
                .text("modelName", stage.modelName())
                .text("stage", stage.stage())
                .text("name", stage.name())
                .number("order", stage.order())
                .number("of", stage.of())
                .truth("attained", stage.attained())
                .text("headline", stage.headline());
        json.object("why", () -> node(json, stage.why()));
        json.strings("range", stage.range());
        if (!stage.judgements().isEmpty()) {
            json.strings("judgements", stage.judgements());
        }
        bearing(json, stage.bearing());
        json.object("whyNot", stage.target(), target -> {
            json.text("stage", target.stage()).text("name", target.name()).number("order", target.order());
            json.number("levels", target.levels()).text("proof", target.proof());
            if (target.score() != null) {
                json.text("score", target.score());
            }
            json.objects("gaps", target.gaps(), this::gap);
        });
    }

    private void bearing(Json json, List<DecisiveFact> bearing) {
        json.objects("bearing", bearing, (to, each) -> {
            to.object("fact", () -> node(to, each.fact()));
            to.text("without", each.without());
        });
    }

    private void gap(Json json, UnmetCriterion gap) {
        json.text("capability", gap.capability())
                .text("name", gap.name())
                .number("required", gap.required())
                .numberOrNull("actual", gap.actual())
                .truth("essential", gap.essential())
                .truth("alternative", gap.alternative())
                .truth("demandsEvidence", gap.demandsEvidence())
                .text("stage", gap.stage());
        if (gap.adds() != null) {
            json.number("adds", gap.adds());
        }
        json.object("criterion", () -> row(json, gap.criterion()));
        json.object("because", () -> node(json, gap.standing()));
        changes(json, gap.changes());
        raisers(json, gap.raisers());
    }

    private static void changes(Json json, List<Change> changes) {
        json.objects("changes", changes, (to, change) -> {
            to.text("text", change.text());
            rowOrNull(to, change.row());
        });
    }

    private static void raisers(Json json, List<Raiser> raisers) {
        json.objects("actions", raisers, (to, raiser) -> to.number("rank", raiser.rank())
                .text("action", raiser.action())
                .text("title", raiser.title())
                .number("to", raiser.to()));
    }

    private void capability(Json json, CapabilityExplanation capability) {
        json.text("id", capability.id()).text("name", capability.name()).text("question", capability.question());
        json.object("why", () -> node(json, capability.why()));
        bearing(json, capability.bearing());
        json.strings("criteria", capability.criteria());
        json.objects("findings", capability.findings(), this::node);
        changes(json, capability.next());
        raisers(json, capability.raisers());
    }

    private void action(Json json, ActionExplanation action) {
        json.text("id", action.id())
                .text("title", action.title())
                .numberOrNull("rank", action.rank())
                .number("of", action.of());
        node(json, "why", action.why());
        node(json, "worth", action.worth());
        bearing(json, action.bearing());
        json.strings("order", action.order());
        json.objects("misses", action.misses(), (to, miss) -> {
            to.text("text", miss.text());
            rowOrNull(to, miss.row());
        });
    }

    /** A node that may not be there. */
    void node(Json json, String name, @Nullable ReasonNode node) {
        json.object(name, node, each -> node(json, each));
    }

    private void node(Json json, ReasonNode node) {
        json.text("kind", Words.kebab(node.kind()))
                .text("weight", Words.kebab(node.weight()))
                .text("key", node.key())
                .text("text", node.text(shell));
        json.object("rule", node.rule(), rule -> json.text("id", rule.id())
                .text("name", rule.name())
                .text("place", rule.place()));
        rowOrNull(json, node.row());
        json.text("place", node.place()).strings("notes", node.notes(shell)).strings("restsOn", node.rests());
        json.objects("under", node.under(), this::node);
    }

    static void rowOrNull(Json json, @Nullable SheetRow row) {
        json.object("row", row, each -> row(json, each));
    }

    private static void row(Json json, SheetRow row) {
        json.row("reference", row.reference()).text("table", row.table()).text("place", row.place());
        json.strings("heldAgainst", row.held());
        json.objects("cells", row.cells(), ExplanationJson::cell);
    }

    private static void cell(Json json, SheetCell cell) {
        json.text("title", cell.title())
                .text("place", cell.place())
                .text("role", Words.kebab(cell.role()))
                .text("text", cell.text());
        SheetCell.Held held = cell.condition();
        if (held != null) {
            json.text("actual", held.actual()).truth("met", held.met());
        }
    }
}
