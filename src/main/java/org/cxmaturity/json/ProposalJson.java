package org.cxmaturity.json;

import org.cxmaturity.tabletest.ProposedTests;

/** What tests are proposed, as JSON. */
public final class ProposalJson {
    private ProposalJson() {}

    /**
     * The proposal as an indented JSON document.
     *
     * @param file the workbook that the cases are in
     */
    public static String of(ProposedTests proposal, String file) {
        return Json.document("tables-proposal", json -> {
            json.text("workbook", file);
            JsonHead.ruleBase(json, proposal.ruleBase());
            json.number("rows", proposal.rows())
                    .number("covered", proposal.covered())
                    .number("proposedFor", proposal.proposedFor());
            json.objects("cases", proposal.cases(), (to, each) -> to.text("id", each.id())
                    .text("shows", each.shows())
                    .text("given", each.given()));
            json.objects("unreached", proposal.unreached(), (to, each) -> to.row("row", each.row())
                    .text("why", each.why())
                    .text("tried", each.tried()));
        });
    }
}
