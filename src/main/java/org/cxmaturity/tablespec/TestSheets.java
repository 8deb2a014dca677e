package org.cxmaturity.tablespec;

import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;

/** What came of reading a workbook of tests. */
public sealed interface TestSheets {
    /**
     * Every cell can be read.
     *
     * @param cases in the order of the sheet
     * @param expectations in the order of the sheet
     * @param ids the cell of each row's id, by reference {@code table#row-id}
     */
    record Read(List<TestCaseRow> cases, List<ExpectationRow> expectations, Map<String, String> ids)
            implements TestSheets {
        public Read {
            cases = List.copyOf(cases);
            expectations = List.copyOf(expectations);
            ids = Map.copyOf(ids);
        }

        /** No tests at all. */
        public static Read none() {
            return new Read(List.of(), List.of(), Map.of());
        }

        /** The cell of a row's component. */
        public String place(Row row, String component) {
            TableSpec<?> spec = TableSpec.of(row.getClass());
            String id = ids.getOrDefault(spec.reference(row.id()), CellPlace.of(spec, 0, 0));
            String own = CellPlace.of(spec, id, component);
            return id.substring(0, id.indexOf('!')) + own.substring(own.indexOf('!'));
        }
    }

    /** Something is wrong with the cells; never empty. */
    record Faulty(List<Problem> problems) implements TestSheets {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
