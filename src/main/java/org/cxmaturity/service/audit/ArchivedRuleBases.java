package org.cxmaturity.service.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;

/** The rule bases of records, from the workbooks that an archive keeps; the last few stay loaded. */
final class ArchivedRuleBases {
    private static final int KEPT = 4;

    private final ContentStore archive;
    private final WorkbookLoader loader;
    private final Map<Map<String, Hash>, Result<LoadedRuleBase>> loaded = new LinkedHashMap<>();

    ArchivedRuleBases(ContentStore archive, WorkbookLoader loader) {
        this.archive = archive;
        this.loader = loader;
    }

    /** The rule base that a record went by; faulty workbooks are a fault of the ledger here, since nobody edits them. */
    Result<LoadedRuleBase> of(AuditRecord record) {
        Map<String, Hash> workbooks = record.ruleBase().workbooks();
        Result<LoadedRuleBase> known = loaded.get(workbooks);
        if (known != null) {
            return known;
        }
        Result<LoadedRuleBase> result = archive.getAll(workbooks)
                .then(loader::load)
                .either(Result::done, refused -> Result.refused(Fault.INPUT, refused.problems()));
        if (loaded.size() == KEPT) {
            loaded.remove(loaded.keySet().iterator().next());
        }
        loaded.put(workbooks, result);
        return result;
    }
}
