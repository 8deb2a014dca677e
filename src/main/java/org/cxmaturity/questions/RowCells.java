package org.cxmaturity.questions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.csv.CsvCell;
import org.cxmaturity.csv.CsvFile;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questions.AskedQuestion.Range;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.ForbiddenText;
import org.jspecify.annotations.Nullable;

/** The cells of a row by what they hold; one that cannot be read is told by its place. */
record RowCells(CsvFile file, TitleRow titles, List<CsvCell> row, List<Problem> problems) {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,9})(?:\\s*(?:-|–|—|\\.\\.|to)\\s*([0-9]{1,9}))?");
    private static final Map<String, Impact> IMPACTS =
            Map.of("low", Impact.LOW, "medium", Impact.MEDIUM, "high", Impact.HIGH);

    /** The row's first cell. */
    CsvCell first() {
        return row.get(0);
    }

    /** The cell of a column; a blank one where the row ends before it, or there is no such column. */
    CsvCell at(@Nullable Integer column) {
        int index = column == null ? 0 : column;
        return index < row.size()
                ? row.get(index)
                : new CsvCell("", row.get(row.size() - 1).line(), 1, first().row(), index);
    }

    /** The text of a column's cell on one line; null where it is blank. */
    @Nullable
    String text(int column) {
        CsvCell cell = at(column);
        if (cell.blank()) {
            return null;
        }
        Mistake mistake = ForbiddenText.mistake(cell.plain());
        if (mistake != null) {
            problems.add(new Problem(file.place(cell), mistake.found(), mistake.expected(), mistake.maybe()));
        }
        return cell.plain();
    }

    /** The same of the column of a kind; null also where there is none. */
    @Nullable
    String text(QuestionColumn kind) {
        Integer column = titles.of(kind);
        return column == null ? null : text(column);
    }

    /** The text of a cell that may not be blank; empty where it is, after saying so. */
    String needed(QuestionColumn kind) {
        String text = text(kind);
        if (text == null) {
            problems.add(new Problem(file.place(at(titles.of(kind))), "nothing", "the " + kind.words(), null));
            return "";
        }
        return text;
    }

    /** A whole number; null where none is stated, or it is none, after saying so. */
    @Nullable
    Integer number(QuestionColumn kind, int least, int most) {
        String text = text(kind);
        boolean whole = text != null && text.matches("[0-9]{1,9}");
        if (text == null || whole && within(Integer.parseInt(text), least, most)) {
            return text == null ? null : Integer.valueOf(text);
        }
        mistake(kind, text, "a whole number from " + least + " to " + most);
        return null;
    }

    private static boolean within(int number, int least, int most) {
        return number >= least && number <= most;
    }

    /** One whole number or two, as in {@code 5-10}; null where none is stated, or it is neither, after saying so. */
    @Nullable
    Range range(QuestionColumn kind, int most) {
        String text = text(kind);
        if (text == null) {
            return null;
        }
        Matcher range = RANGE.matcher(text.replaceAll("(?<=[0-9])[,'’ ](?=[0-9]{3})", ""));
        if (range.matches()) {
            int low = Integer.parseInt(range.group(1));
            int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
            if (low <= high && high <= most) {
                return new Range(low, high);
            }
        }
        mistake(kind, text, "a whole number, or two as in 5-10, the lower first, " + most + " at most");
        return null;
    }

    /** How much an action is expected to move; null where nothing is stated, or something else, after saying so. */
    @Nullable
    Impact impact() {
        String text = text(QuestionColumn.IMPACT);
        Impact impact = text == null ? null : IMPACTS.get(text.toLowerCase(Locale.ROOT));
        if (text != null && impact == null) {
            mistake(QuestionColumn.IMPACT, text, "low, medium or high");
        }
        return impact;
    }

    private void mistake(QuestionColumn kind, String text, String expected) {
        problems.add(new Problem(file.place(at(titles.of(kind))), CellText.quoted(text), expected, null));
    }
}
