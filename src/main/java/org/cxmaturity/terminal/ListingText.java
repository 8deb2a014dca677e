package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.Listing.Entry;
import org.cxmaturity.tables.Listing.Said;
import org.cxmaturity.tables.Listing.Sheet;

/**
 * Workbooks as text for version control: a block a row, sorted by id, a line a cell. A row's id stands at the start of its line and
 * nothing else does, so that {@code git diff} names the row above each change.
 */
public final class ListingText {
    private final StringBuilder text = new StringBuilder();

    private ListingText() {}

    /** The workbooks, one after the other. */
    public static String of(List<Listing> listings) {
        ListingText all = new ListingText();
        listings.forEach(all::workbook);
        return all.text.toString();
    }

    private void workbook(Listing listing) {
        if (text.length() > 0) {
            text.append('\n');
        }
        line("# " + listing.file());
        for (Problem problem : listing.problems()) {
            line("! " + problem);
        }
        if (listing.digest() != null) {
            line("! SHA-256 of the file: " + listing.digest());
        }
        listing.sheets().forEach(this::sheet);
    }

    private void sheet(Sheet sheet) {
        text.append('\n');
        line("## "
                + (sheet.table() == null ? "Sheet " + sheet.name() : sheet.title() + " (sheet " + sheet.name() + ")"));
        for (Entry row : sheet.rows()) {
            if (sheet.table() == null) {
                line("  " + plain(row));
            } else {
                text.append('\n');
                line(new RowRef(sheet.table(), row.id()).toString());
                row.cells().stream().skip(row.id().isEmpty() ? 0 : 1).forEach(this::cell);
            }
        }
    }

    private static String plain(Entry row) {
        return String.join(" | ", row.cells().stream().map(Said::text).toList());
    }

    private void cell(Said cell) {
        line("  " + cell.title() + ": " + cell.text());
    }

    /** One line, whatever line ends and control characters a cell holds. */
    private void line(String line) {
        String shown = line.replace("\r\n", "⏎").replace('\n', '⏎').replace('\r', '⏎');
        text.append(TonedText.of(shown).text().stripTrailing()).append('\n');
    }
}
