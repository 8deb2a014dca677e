package org.cxmaturity.tabletest;

import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.TestCaseRow;

/**
 * Boundary cases for rows that no test covers; each holds today, and has to be reviewed.
 *
 * @param rows how many rows of decision tables there are
 * @param covered how many of them tests cover already
 * @param proposedFor how many of the others the cases are for
 * @param unreached the rows for which there are none
 * @param lists what the workbook offers to choose from
 */
public record ProposedTests(
        RuleBaseId ruleBase,
        int rows,
        int covered,
        int proposedFor,
        List<TestCaseRow> cases,
        List<ExpectationRow> expectations,
        List<Unreached> unreached,
        Map<String, List<String>> lists) {
    public ProposedTests {
        cases = List.copyOf(cases);
        expectations = List.copyOf(expectations);
        unreached = List.copyOf(unreached);
    }

    /**
     * A row for which no case is proposed.
     *
     * @param tried what was given to a blank profile first, in vain; empty where nothing was
     */
    public record Unreached(RowRef row, String why, String tried) {}
}
