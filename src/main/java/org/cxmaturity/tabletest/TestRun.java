package org.cxmaturity.tabletest;

import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.tables.TestCaseRow;

/**
 * What came of running tests.
 *
 * @param workbook where the tests stand
 */
public record TestRun(String workbook, RuleBaseId ruleBase, List<CaseRun> cases) {
    public TestRun {
        cases = List.copyOf(cases);
    }

    /** How many expectations were held against results. */
    public long expectations() {
        return cases.stream().mapToLong(each -> each.checked().size()).sum();
    }

    /** The expectations that were not met. */
    public long failures() {
        return cases.stream().mapToLong(each -> each.failures().size()).sum();
    }

    /**
     * One case.
     *
     * @param place the cell of its id
     */
    public record CaseRun(TestCaseRow row, String place, List<Checked> checked) {
        public CaseRun {
            checked = List.copyOf(checked);
        }

        /** What was not as expected. */
        public List<Checked> failures() {
            return checked.stream().filter(each -> !each.met()).toList();
        }
    }

    /**
     * An expectation held against the result.
     *
     * @param because why the result differs; empty where it does not
     */
    public record Checked(Expectation expectation, boolean met, String actual, List<MismatchReason> because) {
        public Checked {
            because = List.copyOf(because);
        }
    }
}
