package org.cxmaturity.json;

import java.time.LocalDate;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;

/** How every public document begins: its format, whom it is about, as of when, and by which rules. */
final class JsonHead {
    private JsonHead() {}

    static void write(Json json, String format, Organisation organisation, LocalDate asOf, RuleBaseId ruleBase) {
        json.text("schema", "cx-maturity/" + format + "/v1");
        json.object("organisation", () -> json.text("id", organisation.id()).text("name", organisation.name()));
        json.text("asOf", asOf.toString());
        json.object("ruleBase", () -> json.text("version", ruleBase.version()).text("digest", ruleBase.digest()));
    }
}
