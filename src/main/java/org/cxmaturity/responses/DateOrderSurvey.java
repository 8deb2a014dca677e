package org.cxmaturity.responses;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvReading;
import org.cxmaturity.csv.CsvShape;
import org.cxmaturity.csv.DayColumn;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/** Finds out from a whole column of days whether the day or the month comes first in it; where nothing settles it, that is asked. */
final class DateOrderSurvey {
    private final CsvShape file;
    private final int column;
    private final DayColumn days = new DayColumn();
    private @Nullable CsvCell ambiguous;
    private @Nullable CsvCell dayFirst;
    private @Nullable CsvCell monthFirst;
    private boolean dotted;

    DateOrderSurvey(CsvShape file, int column) {
        this.file = file;
        this.column = column;
    }

    /**
     * Reads the column.
     *
     * @param stated what is said to come first
     * @param complaints told where it can't be settled
     * @return what comes first; nothing where that makes no difference, or after a complaint
     */
    Optional<DateOrder> settled(Optional<DateOrder> stated, Complaints complaints) throws IOException {
        try (CsvReading rows = file.rows(any -> {})) {
            for (Optional<List<CsvCell>> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (column < row.get().size()) {
                    note(row.get().get(column));
                }
            }
        }
        if (dayFirst != null && monthFirst != null) {
            complaints.add(mixed(
                    monthFirst,
                    "the month first, where " + dayFirst.plain() + " in " + dayFirst.name() + " has the day first"));
            return Optional.empty();
        }
        CsvCell implied = dayFirst != null ? dayFirst : monthFirst;
        if (implied == null) {
            return unsettled(stated, complaints);
        }
        DateOrder order = dayFirst != null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        if (stated.isPresent() && stated.get() != order) {
            complaints.add(mixed(implied, "not in the order that is stated"));
        }
        return Optional.of(order);
    }

    private Problem mixed(CsvCell cell, String how) {
        return new Problem(
                file.place(cell), "the day \"" + cell.plain() + "\", " + how, "one order in all of the column", null);
    }

    private Optional<DateOrder> unsettled(Optional<DateOrder> stated, Complaints complaints) {
        if (ambiguous == null || stated.isPresent()) {
            return ambiguous == null ? Optional.empty() : stated;
        }
        if (dotted) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        complaints.add(new Problem(
                file.place(ambiguous),
                "the day \"" + ambiguous.plain() + "\", which is "
                        + days.of(ambiguous.text()).readings().get(0) + " or "
                        + days.of(ambiguous.text()).readings().get(1)
                        + "; no day of the column tells which",
                Input.DATE_ORDER.mention() + " day-first or month-first",
                null));
        return Optional.empty();
    }

    private void note(CsvCell cell) {
        DayColumn.Written day = days.of(cell.text());
        if (day.implied() == DateOrder.DAY_FIRST && dayFirst == null) {
            dayFirst = cell;
        } else if (day.implied() == DateOrder.MONTH_FIRST && monthFirst == null) {
            monthFirst = cell;
        } else if (day.ambiguous() && ambiguous == null) {
            ambiguous = cell;
            dotted = day.dotted();
        }
    }
}
