package org.cxmaturity.service.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.TestSheets;

/** Which tests go with a model: what is expected of it, and cases of which nothing else is. */
final class ExpectationsOfModel {
    private ExpectationsOfModel() {}

    /** The ids of rows, by table; without tables of which none go. */
    static Map<Class<? extends Row>, Set<String>> gone(TestSheets tests, String model) {
        Set<String> expectations = new TreeSet<>();
        Set<String> cases = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        for (ExpectationRow row : tests.expectations()) {
            boolean goes = row.kind().ofModel() && row.about().equals(model);
            (goes ? cases : kept).add(row.testCase());
            if (goes) {
                expectations.add(row.id());
            }
        }
        cases.removeAll(kept);
        Map<Class<? extends Row>, Set<String>> gone = new LinkedHashMap<>();
        gone.put(TestCaseRow.class, cases);
        gone.put(ExpectationRow.class, expectations);
        gone.values().removeIf(Set::isEmpty);
        return gone;
    }
}
