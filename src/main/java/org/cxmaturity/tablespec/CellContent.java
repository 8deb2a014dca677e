package org.cxmaturity.tablespec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.cxmaturity.model.WrittenNumber;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, whichever program holds it: a spreadsheet by its kinds of cells, a grid by what was typed. */
public sealed interface CellContent {
    /** A cell that holds nothing, or nothing that can be seen. */
    CellContent BLANK = new Blank();

    /** The cell in a few words, for a message. */
    String inWords();

    /** Whether a person who looks at the cell sees nothing in it. */
    default boolean blank() {
        return this instanceof Blank;
    }

    /** Nothing. */
    record Blank() implements CellContent {
        @Override
        public String inWords() {
            return "nothing";
        }
    }

    /** Words, of which at least one character can be seen. */
    record Words(String text) implements CellContent {
        @Override
        public String inWords() {
            return CellText.quoted(text);
        }
    }

    /** A number in plain digits, that is no day. */
    record Amount(String number) implements CellContent {
        @Override
        public String inWords() {
            return "the number " + number;
        }
    }

    /**
     * A number under a format of days.
     *
     * @param number the days since the end of 1899
     * @param time null where the number is no moment
     */
    record Moment(String number, @Nullable LocalDateTime time) implements CellContent {
        @Override
        public String inWords() {
            return "the number " + number;
        }
    }

    /** A logical value. */
    record Truth(boolean value) implements CellContent {
        @Override
        public String inWords() {
            return "the logical value " + (value ? "TRUE" : "FALSE");
        }
    }

    /** Anything else, such as a formula; it is never evaluated. */
    record Unreadable(String inWords) implements CellContent {}

    /**
     * What a text says that is typed into a cell of a column: a number or a day where the column holds these and the text is plainly
     * one, else the words as they are. Nothing is guessed, and no text is ever a formula.
     */
    static CellContent typed(Column column, String text) {
        if (ForbiddenText.unseen(text)) {
            return BLANK;
        }
        CellContent number =
                switch (column.kind()) {
                    case WHOLE, DECIMAL -> Typed.amount(text);
                    case DATE -> Typed.day(text);
                    default -> null;
                };
        return number == null ? new Words(text) : number;
    }

    /** Texts that are plainly numbers. */
    final class Typed {
        private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
        private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
        private static final int FIRST_YEAR = 1901;
        private static final int LAST_YEAR = 9999;

        private Typed() {}

        /** Only digits that a spreadsheet keeps, all of them. */
        private static @Nullable CellContent amount(String text) {
            if (!NUMBER.matcher(text).matches()) {
                return null;
            }
            BigDecimal number = new BigDecimal(text);
            return new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0
                    ? new Amount(WrittenNumber.tidy(number).toPlainString())
                    : null;
        }

        private static @Nullable CellContent day(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                        ? new Moment(Long.toString(ChronoUnit.DAYS.between(ORIGIN, day)), day.atStartOfDay())
                        : null;
            } catch (DateTimeException noDay) {
                return null;
            }
        }
    }
}
