package org.cxmaturity.comparison;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.model.RowRef;
import org.jspecify.annotations.Nullable;

/**
 * When to assess an organisation again (R33).
 *
 * @param on the day suggested
 * @param reasons the rows that apply, the soonest first
 * @param notBefore the row that keeps it from being sooner, or null
 */
public record NextAssessment(
        LocalDate on, List<Due> reasons, @Nullable Due notBefore) {
    public NextAssessment {
        reasons = List.copyOf(reasons);
    }

    /**
     * A row that applies.
     *
     * @param on the day that it gives
     * @param of what it is counted from or about, in words
     * @param why the row's reason
     */
    public record Due(LocalDate on, String of, String why, RowRef row) {}
}
