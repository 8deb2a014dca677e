package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What tests are proposed, as text for people: how many for which rows, and which rows are left out and why. */
public final class ProposalText {
    private ProposalText() {}

    /**
     * The proposal as text.
     *
     * @param file the workbook that the cases are in
     */
    public static String of(ProposedTests proposal, String file, Style style) {
        TextPage page = new TextPage(style);
        page.paragraph(
                "",
                Tone.PLAIN,
                proposal.covered() + " of " + Words.count(proposal.rows(), "row is", "rows are")
                        + " covered by tests. " + Words.count(proposal.cases().size(), "case", "cases")
                        + " for " + proposal.proposedFor() + " of the others: " + file
                        + ". Each holds today, and is marked as proposed: an expert has to say whether it should.");
        Map<String, Map<String, List<String>>> byReason = new LinkedHashMap<>();
        proposal.unreached().forEach(each -> {
            RowRef row = each.row();
            byReason.computeIfAbsent(each.why(), first -> new LinkedHashMap<>())
                    .computeIfAbsent(row.table(), first -> new ArrayList<>())
                    .add(row.id());
        });
        if (!byReason.isEmpty()) {
            page.heading("NOT REACHED", Words.count(proposal.unreached().size(), "row", "rows"));
            byReason.forEach((why, tables) -> reason(page, why, tables));
        }
        return page.toString();
    }

    private static void reason(TextPage page, String why, Map<String, List<String>> tables) {
        page.paragraph(Tone.PLAIN, Words.capital(why) + ":");
        tables.forEach((table, rows) -> page.paragraph("    ", Tone.FAINT, table + ": " + String.join(", ", rows)));
    }
}
