package org.cxmaturity.tablespec;

import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;

/**
 * The sheets of a workbook of tests, every cell of which can be read.
 *
 * @param cases in the order of the sheet
 * @param expectations in the order of the sheet
 * @param ids the cell of each row's id, by reference {@code table#row-id}
 */
public record TestSheets(List<TestCaseRow> cases, List<ExpectationRow> expectations, Map<String, String> ids) {
    public TestSheets {
        cases = List.copyOf(cases);
        expectations = List.copyOf(expectations);
        ids = Map.copyOf(ids);
    }

    /** No tests at all. */
    public static TestSheets none() {
        return new TestSheets(List.of(), List.of(), Map.of());
    }

    /** The cell of a row's component. */
    public String place(Row row, String component) {
        TableSpec<?> spec = TableSpec.of(row.getClass());
        String id = ids.getOrDefault(spec.reference(row.id()), CellPlace.of(spec, 0, 0));
        String own = CellPlace.of(spec, id, component);
        return id.substring(0, id.indexOf('!')) + own.substring(own.indexOf('!'));
    }
}
