package org.cxmaturity.service.audit;

import java.util.SortedMap;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;

/** Makes rule bases of workbooks. */
public interface WorkbookLoader {
    /**
     * The rule base of workbooks.
     *
     * @param workbooks their contents, by file name
     */
    Result<LoadedRuleBase> load(SortedMap<String, byte[]> workbooks);
}
