package org.cxmaturity.json;

import org.cxmaturity.model.Pointers;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tabletest.MismatchReason;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestRun.CaseRun;
import org.cxmaturity.tabletest.TestRun.Checked;

/** What came of tests, as JSON. */
public final class TestRunJson {
    private final ExplanationJson reasons;

    private TestRunJson(Pointers shell) {
        this.reasons = new ExplanationJson(shell);
    }

    /**
     * The tests as an indented JSON document.
     *
     * @param shell what commands are called to which reasons point
     */
    public static String of(TestRun run, Pointers shell) {
        TestRunJson parts = new TestRunJson(shell);
        return Json.document("tables-test", json -> {
            json.text("workbook", run.workbook());
            JsonHead.ruleBase(json, run.ruleBase());
            json.number("expectations", run.expectations()).number("failures", run.failures());
            json.objects("cases", run.cases(), parts::one);
        });
    }

    private void one(Json json, CaseRun each) {
        json.text("id", each.row().id())
                .text("place", each.place())
                .text("shows", each.row().shows())
                .text("profile", each.row().profile())
                .text("given", each.row().given());
        json.objects("expectations", each.checked(), this::checked);
    }

    private void checked(Json json, Checked checked) {
        ExpectationRow row = checked.expectation().row();
        json.text("id", row.id())
                .text("place", checked.expectation().place())
                .text("kind", row.kind().name())
                .text("about", row.about())
                .text("expected", row.expected())
                .text("actual", checked.actual())
                .truth("met", checked.met())
                .text("why", row.why());
        json.objects("because", checked.because(), this::because);
    }

    private void because(Json json, MismatchReason because) {
        json.text("text", because.text());
        ExplanationJson.rowOrNull(json, because.row());
        reasons.node(json, "tree", because.tree());
    }
}
