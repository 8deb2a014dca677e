package org.cxmaturity.survey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.WrittenDate;
import org.cxmaturity.survey.SurveyMapping.Dates;

/** Days as a column of an export writes them: one cell may leave open which number is the month, all together rarely do. */
final class DayColumn {
    private DayColumn() {}

    /** How all of them can be read; {@link Dates#OPEN} where they can be read in two ways. Cells that are no day have no say. */
    static Dates order(List<String> cells) {
        Set<Dates> possible = EnumSet.of(Dates.DAY_FIRST, Dates.MONTH_FIRST);
        boolean parted = false;
        for (String cell : cells) {
            List<LocalDate> readings = WrittenDate.of(cell).readings();
            if (!yearFirst(cell) && !readings.isEmpty()) {
                parted = true;
                if (readings.size() == 1 && cell.matches("[0-9]{1,2}[-/. ]+[0-9]{1,2}[-/. ]+[0-9].*")) {
                    boolean dayFirst = readings.get(0).getDayOfMonth() == firstNumber(cell);
                    boolean monthFirst = readings.get(0).getMonthValue() == firstNumber(cell);
                    if (dayFirst != monthFirst) {
                        possible.remove(dayFirst ? Dates.MONTH_FIRST : Dates.DAY_FIRST);
                    }
                }
            }
        }
        if (!parted) {
            return Dates.YEAR_FIRST;
        }
        return possible.size() == 2
                ? cells.stream()
                                .anyMatch(
                                        each -> WrittenDate.of(each).readings().size() > 1)
                        ? Dates.OPEN
                        : Dates.DAY_FIRST
                : possible.isEmpty() ? Dates.OPEN : possible.iterator().next();
    }

    /** The day of a cell; nothing where it is none in this order. */
    static Optional<LocalDate> day(String cell, Dates order) {
        List<LocalDate> readings = WrittenDate.of(cell).readings();
        if (yearFirst(cell) || readings.isEmpty() || !cell.matches("[0-9]{1,2}[-/. ]+[0-9]{1,2}[-/. ]+[0-9].*")) {
            return readings.stream().findFirst();
        }
        return readings.stream()
                .filter(each ->
                        firstNumber(cell) == (order == Dates.MONTH_FIRST ? each.getMonthValue() : each.getDayOfMonth()))
                .findFirst();
    }

    private static boolean yearFirst(String cell) {
        return cell.matches("[0-9]{4}.*");
    }

    private static int firstNumber(String cell) {
        return Integer.parseInt(cell.replaceFirst("[^0-9].*", ""));
    }
}
