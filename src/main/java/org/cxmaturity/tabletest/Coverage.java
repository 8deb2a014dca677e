package org.cxmaturity.tabletest;

import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of decision tables fired in which results. Rows of catalogues are looked up by name and never fire, so they are not
 * counted. A criterion is checked in every result; it counts where it was met.
 *
 * @param tests how many cases of the workbook of tests were run
 * @param examples how many shipped examples
 * @param profiles how many profiles besides
 * @param problems what is wrong with examples and profiles that could not be read and are not counted
 */
public record Coverage(
        RuleBaseId ruleBase, int tests, int examples, int profiles, List<Table> tables, List<Problem> problems) {
    public Coverage {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }

    /** How many rows there are. */
    public int rows() {
        return tables.stream().mapToInt(each -> each.rows().size()).sum();
    }

    /** How many of them fired. */
    public int fired() {
        return tables.stream().mapToInt(Table::fired).sum();
    }

    /** How many of them fired in a test. */
    public int tested() {
        return tables.stream().mapToInt(Table::tested).sum();
    }

    /** Where a result comes from. */
    public enum Source {
        /** A case of the workbook of tests. */
        TEST,
        /** An example that ships. */
        EXAMPLE,
        /** A profile that was named. */
        PROFILE
    }

    /**
     * A decision table.
     *
     * @param workbook its file
     */
    public record Table(String name, String workbook, List<RowUse> rows) {
        public Table {
            rows = List.copyOf(rows);
        }

        /** How many rows fired. */
        public int fired() {
            return (int) rows.stream().filter(RowUse::fired).count();
        }

        /** How many rows fired in a test. */
        public int tested() {
            return (int) rows.stream().filter(each -> each.tests() > 0).count();
        }

        /** The rows that never fired. */
        public List<RowUse> never() {
            return rows.stream().filter(each -> !each.fired()).toList();
        }
    }

    /**
     * A row, and in how many results it fired.
     *
     * @param place the cell of its id
     * @param first the first result that it fired in, or null
     */
    public record RowUse(
            RowRef reference,
            String place,
            int tests,
            int examples,
            int profiles,
            @Nullable String first) {
        /** Whether it fired at all. */
        public boolean fired() {
            return tests + examples + profiles > 0;
        }
    }
}
