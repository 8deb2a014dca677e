package org.cxmaturity.terminal;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.explanation.RowExplanation.Firing;
import org.cxmaturity.explanation.RowExplanation.Near;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** Whether a row fired, as text for people. */
public final class RowExplanationText {
    private static final int MOST = 5;
    private static final String CELL = "      ";

    private final RowExplanation explanation;
    private final TextPage page;

    private RowExplanationText(RowExplanation explanation, TextPage page) {
        this.explanation = explanation;
        this.page = page;
    }

    /** The explanation as text. */
    public static String of(
            Organisation organisation, LocalDate asOf, RuleBaseId ruleBase, RowExplanation explanation, Style style) {
        TextPage page = new TextPage(style);
        page.head(organisation, asOf, "Row " + explanation.row().reference(), ruleBase);
        page.blank();
        new RowExplanationText(explanation, page).write();
        return page.toString();
    }

    private void write() {
        SheetRow row = explanation.row();
        page.line(TonedText.strong(row.table() + ", "), TonedText.faint(row.place()));
        for (SheetCell cell : row.cells()) {
            if (cell.restricts() || cell.role() == Role.CONCLUSION) {
                page.labelled(2, 34, cell.title(), cell.text());
            }
        }
        page.blank();
        if (!explanation.decides()) {
            catalogue();
        } else if (explanation.fired().isEmpty()) {
            missed();
        } else {
            fired();
        }
    }

    private void catalogue() {
        String cited = explanation.cited() == 0
                ? "No firing read it as such; names and texts are looked up when the result is written."
                : "It was read in " + Words.count(explanation.cited(), "firing.", "firings.");
        page.paragraph(
                Tone.PLAIN, "A row of a catalogue never fires: rules and results look it up by its id. " + cited);
    }

    private void fired() {
        List<Firing> fired = explanation.fired();
        page.line(new TonedText(Tone.GOOD, "It fired" + (fired.size() == 1 ? "." : " " + fired.size() + " times.")));
        for (Firing each : fired.subList(0, Math.min(MOST, fired.size()))) {
            facts(each.facts(), each.places());
            each.row().conditions().forEach(this::condition);
            page.paragraph("    → ", Tone.PLAIN, each.concluded());
        }
        if (fired.size() > MOST) {
            page.paragraph(
                    Tone.FAINT,
                    "and " + (fired.size() - MOST) + " times more: "
                            + page.shell().json() + " has them all");
        }
    }

    private void missed() {
        page.line(new TonedText(Tone.BAD, "It did not fire."));
        if (explanation.lacking() != null) {
            page.paragraph(Tone.PLAIN, "There is nothing to hold it against: " + explanation.lacking() + ".");
        }
        if (!explanation.nearest().isEmpty()) {
            page.paragraph(Tone.PLAIN, "What came nearest to it:");
        }
        for (Near near : explanation.nearest()) {
            facts(near.facts(), near.places());
            near.row().conditions().forEach(this::condition);
            if (near.beside() != null) {
                page.paragraph(CELL, Tone.BAD, "✗ " + near.beside());
            }
        }
    }

    private void facts(List<String> facts, List<String> places) {
        page.paragraph("  – ", Tone.PLAIN, String.join("; ", facts));
        places.forEach(place -> page.paragraph("    ", Tone.FAINT, place));
    }

    private void condition(SheetCell cell) {
        String at = cell.unmet() ? " (" + cell.place() + ")" : "";
        page.paragraph(CELL, cell.unmet() ? Tone.BAD : Tone.FAINT, TreeText.condition(cell) + at);
    }
}
