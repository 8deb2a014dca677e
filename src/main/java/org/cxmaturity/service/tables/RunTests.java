package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.tabletest.Expectation;
import org.cxmaturity.tabletest.MismatchReasons;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestRun.CaseRun;
import org.cxmaturity.tabletest.TestRun.Checked;

/** Runs the cases of a workbook of tests. */
final class RunTests {
    private final LoadedTables bench;

    RunTests(LoadedTables bench) {
        this.bench = bench;
    }

    TestRun run(String workbook, List<TestSuite.Ready> cases, Progress progress) {
        List<CaseRun> runs = new ArrayList<>();
        for (TestSuite.Ready each : cases) {
            runs.add(run(each));
            progress.at(runs.size(), cases.size());
        }
        return new TestRun(workbook, bench.ruleBase().id(), runs);
    }

    private CaseRun run(TestSuite.Ready ready) {
        Derivation derivation = bench.derive(ready.profile().profile());
        List<Checked> checked = new ArrayList<>();
        for (Expectation each : ready.expectations()) {
            String actual = each.actual(derivation.assessment());
            boolean met = each.metBy(actual);
            checked.add(new Checked(
                    each,
                    met,
                    actual,
                    met
                            ? List.of()
                            : new MismatchReasons(
                                            bench.explainer(ready.profile(), derivation),
                                            bench.tables(),
                                            derivation.assessment())
                                    .of(each)));
        }
        return new CaseRun(ready.row(), ready.place(), checked);
    }
}
