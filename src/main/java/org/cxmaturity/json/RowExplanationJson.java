package org.cxmaturity.json;

import java.time.LocalDate;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.explanation.RowExplanation.Firing;
import org.cxmaturity.explanation.RowExplanation.Near;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;

/** Whether a row fired, as JSON. */
public final class RowExplanationJson {
    private RowExplanationJson() {}

    /** The explanation as an indented JSON document. */
    public static String of(
            Organisation organisation, LocalDate asOf, RuleBaseId ruleBase, RowExplanation explanation) {
        return JsonHead.document("tables-why", organisation, asOf, ruleBase, json -> {
            ExplanationJson.rowOrNull(json, explanation.row());
            json.truth("decides", explanation.decides())
                    .truth("fires", !explanation.fired().isEmpty())
                    .number("cited", explanation.cited());
            json.objects("fired", explanation.fired(), RowExplanationJson::fired);
            json.objects("nearest", explanation.nearest(), RowExplanationJson::near);
            json.text("lacking", explanation.lacking());
        });
    }

    private static void fired(Json json, Firing firing) {
        json.strings("facts", firing.facts())
                .strings("keys", firing.keys())
                .strings("places", firing.places())
                .text("concluded", firing.concluded());
        ExplanationJson.rowOrNull(json, firing.row());
    }

    private static void near(Json json, Near near) {
        json.strings("facts", near.facts())
                .strings("keys", near.keys())
                .strings("places", near.places())
                .text("beside", near.beside());
        ExplanationJson.rowOrNull(json, near.row());
    }
}
