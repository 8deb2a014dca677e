package org.cxmaturity.files;

import java.nio.file.Path;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.tables.WorkbookSet;

/** The workbooks that a record of a ledger went by, as its archive keeps them. */
public final class ArchivedWorkbooks {
    private ArchivedWorkbooks() {}

    /**
     * The workbooks.
     *
     * @param record its number, or the first digits of its hash
     * @param name what problems call them
     */
    public static Result<WorkbookSet> of(Path ledger, String record, String name, LedgerWatch watch) {
        return LedgerFile.at(ledger).then(store -> new LedgerRecords(store, watch)
                .find(record)
                .then(found -> store.archive().getAll(found.ruleBase().workbooks()))
                .map(contents -> new WorkbookSet(name, false, contents)));
    }

    /** The same with the headers of this version, where an earlier one wrote them otherwise and nothing is lost by it. */
    public static WorkbookSet renewed(WorkbookSet archived) {
        return new WorkbookSet(archived.name(), archived.single(), WorkbookLoaders.renewed(archived.contents()));
    }
}
