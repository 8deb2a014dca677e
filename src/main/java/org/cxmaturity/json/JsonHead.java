package org.cxmaturity.json;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;

/** How public documents begin that are about an organisation: whom, as of when, and by which rules. */
final class JsonHead {
    private JsonHead() {}

    static String document(
            String format, Organisation organisation, LocalDate asOf, RuleBaseId rules, Consumer<Json> body) {
        return Json.document(format, json -> {
            organisation(json, organisation);
            json.text("asOf", asOf.toString());
            ruleBase(json, rules);
            body.accept(json);
        });
    }

    static void organisation(Json json, Organisation organisation) {
        json.object("organisation", () -> json.text("id", organisation.id()).text("name", organisation.name()));
    }

    static void ruleBase(Json json, RuleBaseId ruleBase) {
        json.object("ruleBase", () -> json.text("version", ruleBase.version()).text("digest", ruleBase.digest()));
    }
}
