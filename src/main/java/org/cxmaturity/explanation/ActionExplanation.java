package org.cxmaturity.explanation;

import java.util.List;
import org.cxmaturity.tables.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Why an action is recommended at its rank, or why it is not.
 *
 * @param rank its rank, or null where it is not recommended
 * @param of how many actions are recommended
 * @param why what calls for it, and what it weighs; null where it is not recommended
 * @param worth what it is worth for the time it takes; null where it is not recommended
 * @param bearing the facts without any one of which it would have another priority, or none
 * @param order why it stands where it does between its neighbours
 * @param misses why it is not recommended; empty where it is
 */
public record ActionExplanation(
        String id,
        String title,
        @Nullable Integer rank,
        int of,
        @Nullable ReasonNode why,
        @Nullable ReasonNode worth,
        List<DecisiveFact> bearing,
        List<String> order,
        List<Miss> misses) {
    public ActionExplanation {
        bearing = List.copyOf(bearing);
        order = List.copyOf(order);
        misses = List.copyOf(misses);
    }

    /**
     * A reason for which an action is not called for.
     *
     * @param row the row that would have called for it, its conditions held against the facts, or null
     */
    public record Miss(String text, @Nullable SheetRow row) {}
}
