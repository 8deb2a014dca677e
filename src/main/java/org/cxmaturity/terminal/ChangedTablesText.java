package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.RemovedModel;
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
        if (removed.directory() != null) {
            written(page, removed.directory(), style);
        }
        return page.toString();
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
