package org.cxmaturity.tabletest;

import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.RowRef;

/**
 * Which slips tests would notice: each threshold and each conclusion of decision tables was changed by one step, and the cases run
 * again.
 *
 * @param tests how many cases there are
 * @param tables the tables that were changed, each by itself
 */
public record ChangeCoverage(RuleBaseId ruleBase, int tests, List<Table> tables) {
    public ChangeCoverage {
        tables = List.copyOf(tables);
    }

    /** How many changes were tried. */
    public int changes() {
        return tables.stream().mapToInt(Table::changes).sum();
    }

    /** How many of them the check of the tables refuses, so that nobody can be assessed by them. */
    public int refused() {
        return tables.stream().mapToInt(Table::refused).sum();
    }

    /** How many of them a test notices. */
    public int noticed() {
        return tables.stream().mapToInt(Table::noticed).sum();
    }

    /** The changes that nothing notices. */
    public List<Survivor> survivors() {
        return tables.stream().flatMap(each -> each.survivors().stream()).toList();
    }

    /**
     * A decision table.
     *
     * @param workbook its file
     */
    public record Table(String name, String workbook, int changes, int refused, int noticed, List<Survivor> survivors) {
        public Table {
            survivors = List.copyOf(survivors);
        }
    }

    /**
     * A change that nothing notices.
     *
     * @param place the cell
     * @param title its column's title
     * @param from what the cell says
     * @param to what it could say unnoticed
     * @param reached whether a case comes out otherwise in a step on the way, though nothing that it expects does; else no case comes
     *     near the cell's limit
     */
    public record Survivor(RowRef row, String place, String title, String from, String to, boolean reached) {}
}
