package org.cxmaturity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.RecordFilter;
import org.cxmaturity.workspace.WorkspaceLedgers;

/** All records of ledgers in brief. They are read once and stay known until a ledger has grown or people's names have changed. */
final class LedgerListing {
    private final WorkspaceLedgers ledgers;
    private final Auditing auditing;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    LedgerListing(WorkspaceLedgers ledgers, Auditing auditing) {
        this.ledgers = ledgers;
        this.auditing = auditing;
    }

    private record Known(long size, int people, List<RecordSummary> records) {}

    /** The records of a workspace, first to last. */
    Result<List<RecordSummary>> of(UUID workspace) {
        LedgerStore ledger = ledgers.of(workspace);
        int people = Arrays.hashCode(ledgers.people(workspace));
        return ledger.read(bytes -> Result.done(bytes.size())).then(size -> {
            Known before = known.get(workspace);
            if (before != null && before.size() == size && before.people() == people) {
                return Result.done(before.records());
            }
            return auditing.list(ledger, RecordFilter.ALL, LedgerWatch.NONE).map(records -> {
                known.put(workspace, new Known(size, people, records));
                return records;
            });
        });
    }
}
