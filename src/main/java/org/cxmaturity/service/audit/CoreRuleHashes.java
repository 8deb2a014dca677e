package org.cxmaturity.service.audit;

import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.rulebase.RuleSources;

/** The hashes of this program's core rules, by file name. */
record CoreRuleHashes(Map<String, Hash> files) {
    static CoreRuleHashes ofThisProgram() {
        Map<String, Hash> files = new TreeMap<>();
        RuleSources.shipped().forEach((name, content) -> files.put(name, Hash.of(content)));
        return new CoreRuleHashes(files);
    }

    /** Whether a record was made by the same core rules. */
    boolean made(AuditRecord record) {
        return record.ruleBase().rules().equals(files);
    }
}
