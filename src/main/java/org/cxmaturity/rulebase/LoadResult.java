package org.cxmaturity.rulebase;

import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;

/** What came of loading a rule base. */
public sealed interface LoadResult {
    /**
     * It is ready to assess with.
     *
     * @param places the cell of each row's id, by reference {@code table#row-id}
     * @param digests the SHA-256 of each workbook, by file name
     */
    record Ready(RuleBase ruleBase, Map<String, String> places, Map<String, String> digests) implements LoadResult {}

    /** Something is wrong with the workbooks; never empty. */
    record Faulty(List<Problem> problems) implements LoadResult {}
}
