package org.cxmaturity.service;

import java.util.Optional;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;

/** Where rule bases come from. What is wrong with tables is in the result; its fault is the tables'. */
public interface RuleBases {
    /** The product's own. */
    Result<LoadedRuleBase> own();

    /**
     * That of other tables.
     *
     * @param tables as the shell's user names them: on a command line, a directory
     */
    Result<LoadedRuleBase> at(String tables);

    /** That of the tables that are named, or the product's own. */
    default Result<LoadedRuleBase> of(Optional<String> tables) {
        return tables.map(this::at).orElseGet(this::own);
    }
}
