package org.cxmaturity.responses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.KpiKind;

/**
 * What is asked of raw responses.
 *
 * @param columns the title or the letter of the column of a use, where it is stated; else it goes by its title
 * @param scales none where the kind has but one, or a column says it; in the order of time, the first without a day
 * @param top how many of the highest answers count as satisfied, or as agreeing; the kind's own number where it is not stated
 * @param by null periods where all time is one
 * @param labels what texts in the score's column stand for: a number, or empty for no answer
 * @param dated whether the day of a response is needed even if nothing else calls for it
 */
public record KpiRequest(
        KpiKind kind,
        Map<ColumnUse, String> columns,
        List<DatedScale> scales,
        Optional<Integer> top,
        Optional<PeriodLength> by,
        Optional<DateOrder> dateOrder,
        Map<String, String> labels,
        boolean dated) {
    public KpiRequest {
        columns = Map.copyOf(columns);
        scales = List.copyOf(scales);
        labels = Map.copyOf(labels);
    }

    /** Whether the day of a response is needed. */
    boolean needsDays() {
        return dated || by.isPresent() || columns.containsKey(ColumnUse.DATE) || scales.size() > 1;
    }
}
