package org.cxmaturity.service.audit;

import java.util.SortedMap;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;

/**
 * A rule base that is loaded, and what it was loaded from.
 *
 * @param workbooks the contents of its workbooks, by file name
 */
public record RuleBaseWithWorkbooks(LoadedRuleBase loaded, SortedMap<String, byte[]> workbooks) {
    /** Where rule bases come from that assessments on record are to go by. */
    public interface Source {
        /** The product's own. */
        Result<RuleBaseWithWorkbooks> own();

        /**
         * Another one.
         *
         * @param name what a shell calls it, such as the path of a directory
         */
        Result<RuleBaseWithWorkbooks> named(String name);
    }
}
