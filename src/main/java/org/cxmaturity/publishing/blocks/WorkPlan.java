package org.cxmaturity.publishing.blocks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan that readers work on: what is done when, what it takes, and what there is. A workbook works it out anew when they change it.
 *
 * @param currency of the money
 * @param begins the first day of the first quarter
 * @param quarters how many there are
 * @param tasks in the order in which they are shown
 * @param budget money a quarter; null where there is no such limit
 * @param budgetTotal money for all quarters together, likewise
 * @param staffDays person-days a quarter, likewise
 */
public record WorkPlan(
        String currency,
        LocalDate begins,
        int quarters,
        List<Task> tasks,
        @Nullable Long budget,
        @Nullable Long budgetTotal,
        @Nullable Long staffDays) {
    public WorkPlan {
        tasks = List.copyOf(tasks);
    }

    /**
     * Something to do.
     *
     * @param number as other parts of the report have it
     * @param start its first quarter, from 1
     * @param quarters how many it takes
     * @param moves what should move
     */
    public record Task(
            String number,
            String title,
            int start,
            int quarters,
            long cost,
            long days,
            String owner,
            String priority,
            String worth,
            String moves) {}
}
