package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.wording.Words;

/** What was done to workbooks, for people: headers renewed, shipped ones brought back. */
public final class TableWorkText {
    private TableWorkText() {}

    /** Renewed headers, a workbook a paragraph, then what is left for a person to do. */
    public static String headers(List<RenewedHeader> renewed, String directory, Style style) {
        TextPage page = new TextPage(style);
        for (RenewedHeader each : renewed) {
            if (!each.changes().isEmpty()) {
                page.line(TonedText.strong(each.file()));
                each.changes().forEach(change -> page.line(TonedText.of("  " + change)));
            }
        }
        long same = renewed.stream().filter(each -> each.changes().isEmpty()).count();
        if (same > 0) {
            page.line(TonedText.of(
                    same == renewed.size() && same == 1
                            ? renewed.get(0).file() + ": nothing to change"
                            : Words.count(same, "workbook", "workbooks") + ": nothing to change"));
        }
        List<Problem> blanks =
                renewed.stream().flatMap(each -> each.blanks().stream()).toList();
        if (!blanks.isEmpty()) {
            page.blank();
            page.line(TonedText.strong("To fill in:"));
            blanks.forEach(blank -> page.line(TonedText.of(
                    "  " + blank.place() + ": found " + blank.found() + "; expected " + blank.expected())));
        }
        page.blank();
        page.line(TonedText.of("Written to " + directory + ". Look for anything else with: "
                + style.shell().checkTables(directory)));
        return page.toString();
    }

    /** Restored workbooks, a line each. */
    public static String restored(List<RestoredWorkbook> restored, Style style) {
        TextPage page = new TextPage(style);
        for (RestoredWorkbook each : restored) {
            if (each.written()) {
                page.line(TonedText.of(each.path() + ": as it was shipped"
                        + (each.aside() == null ? "" : "; what stood there is now " + each.aside())));
            }
        }
        long same = restored.stream().filter(each -> !each.written()).count();
        if (same == 1 && restored.size() == 1) {
            page.line(TonedText.of(restored.get(0).path() + ": is the shipped one already"));
        } else if (same > 0) {
            page.line(TonedText.of(Words.count(same, "workbook is", "workbooks are") + " as shipped already"));
        }
        return page.toString();
    }
}
