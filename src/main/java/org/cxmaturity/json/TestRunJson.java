package org.cxmaturity.json;

import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tabletest.MismatchReason;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestRun.CaseRun;
import org.cxmaturity.tabletest.TestRun.Checked;

/** What came of tests, as JSON. */
public final class TestRunJson {
    private TestRunJson() {}

    /** The tests as an indented JSON document. */
    public static String of(TestRun run) {
        return Json.document(json -> json.object(() -> {
            json.text("schema", "cx-maturity/tables-test/v1").text("workbook", run.workbook());
            json.object("ruleBase", () -> json.text("version", run.ruleBase().version())
                    .text("digest", run.ruleBase().digest()));
            json.number("expectations", run.expectations()).number("failures", run.failures());
            json.objects("cases", run.cases(), TestRunJson::one);
        }));
    }

    private static void one(Json json, CaseRun each) {
        json.text("id", each.row().id())
                .text("place", each.place())
                .text("shows", each.row().shows())
                .text("profile", each.row().profile())
                .text("given", each.row().given());
        json.objects("expectations", each.checked(), TestRunJson::checked);
    }

    private static void checked(Json json, Checked checked) {
        ExpectationRow row = checked.expectation().row();
        json.text("id", row.id())
                .text("place", checked.expectation().place())
                .text("kind", row.kind().name())
                .text("about", row.about())
                .text("expected", row.expected())
                .text("actual", checked.actual())
                .truth("met", checked.met())
                .text("why", row.why());
        json.objects("because", checked.because(), TestRunJson::because);
    }

    private static void because(Json json, MismatchReason because) {
        json.text("text", because.text());
        ExplanationJson.rowOrNull(json, because.row());
        ExplanationJson.nodeOrNull(json, "tree", because.tree());
    }
}
