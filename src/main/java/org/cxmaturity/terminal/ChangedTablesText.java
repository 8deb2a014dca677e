package org.cxmaturity.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.RemovedModel;
import org.cxmaturity.tables.RemovedModel.KeptRow;
import org.cxmaturity.wording.Words;

/** What copies of workbooks have otherwise, for people: cells mended, a model taken out. */
public final class ChangedTablesText {
    private ChangedTablesText() {}

    /** Mended cells, a line each. */
    public static String tidied(List<ChangedCell> cells, String directory, Style style) {
        TextPage page = new TextPage(style);
        cells(page, cells);
        page.line(TonedText.of(
                cells.isEmpty() ? "Nothing to mend" : Words.count(cells.size(), "cell", "cells") + " mended"));
        written(page, directory, style);
        return page.toString();
    }

    /** Rows that go with a model, a line each, and cells that stay with less in them. */
    public static String removed(RemovedModel removed, Style style) {
        TextPage page = new TextPage(style);
        removed.rows().forEach(row -> page.line(TonedText.strong(row.place() + ":"), TonedText.of(" " + row.row())));
        cells(page, removed.cells());
        String rows = Words.count(removed.rows().size(), "row", "rows");
        page.line(
                TonedText.strong(removed.name()),
                TonedText.of(" (" + removed.model() + "): " + rows
                        + (removed.directory() == null ? " would go with it; nothing is written" : " taken out")));
        kept(page, removed.kept());
        if (removed.directory() != null) {
            written(page, removed.directory(), style);
        }
        return page.toString();
    }

    /** What stays, a line for each table and the models that share it. */
    private static void kept(TextPage page, List<KeptRow> kept) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        kept.forEach(row -> counts.merge(
                row.table() + ", " + (row.models().isEmpty() ? "named elsewhere" : String.join(" and ", row.models())),
                1,
                Integer::sum));
        if (!counts.isEmpty()) {
            page.line(TonedText.of("What it shares with other models stays:"));
            counts.forEach((what, count) -> page.line(TonedText.of("  " + what + ": " + count)));
        }
    }

    private static void cells(TextPage page, List<ChangedCell> cells) {
        cells.forEach(cell -> page.line(
                TonedText.strong(cell.place() + ":"), TonedText.of(" " + cell.before() + " → " + cell.after())));
    }

    private static void written(TextPage page, String directory, Style style) {
        page.line(TonedText.of("Written to " + directory + ". Look for anything else with: "
                + style.shell().checkTables(directory)));
    }
}
