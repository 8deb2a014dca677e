package org.cxmaturity.service.tables;

import java.util.List;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.workbook.SingleWorkbook;
import org.cxmaturity.workbook.TestWorkbook;

/** Puts workbooks into words, sound or not. */
public final class ListWorkbooks {
    private ListWorkbooks() {}

    /** Each workbook in words. */
    public static List<Listing> of(WorkbookSet workbooks) {
        return workbooks.workbooks().stream()
                .map(each -> named(each, SingleWorkbook.list(each)))
                .toList();
    }

    /**
     * There may be several workbooks of tests, so one goes by its own name. What git makes of it before it shows a difference ends with
     * the name that all of them have, and goes by that.
     */
    private static Listing named(NamedContent workbook, Listing listing) {
        return listing.file().equals(TestWorkbook.FILE) && !workbook.name().endsWith(TestWorkbook.FILE)
                ? new Listing(workbook.name(), listing.problems(), listing.sheets(), listing.digest())
                : listing;
    }
}
