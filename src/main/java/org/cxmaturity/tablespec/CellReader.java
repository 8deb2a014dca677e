package org.cxmaturity.tablespec;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.cxmaturity.model.WrittenDate;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.tablespec.CellContent.Amount;
import org.cxmaturity.tablespec.CellContent.Moment;
import org.cxmaturity.tablespec.CellContent.Truth;
import org.cxmaturity.tablespec.CellContent.Words;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.jspecify.annotations.Nullable;

/** Reads a cell for what it is, never for what it looks like: no formula is evaluated, no text becomes a number. */
public final class CellReader {
    private CellReader() {}

    /** What a cell of a table says in its column, references to other rows unchecked. */
    public static CellConversion read(Column column, CellContent cell) {
        if (cell.blank()) {
            return CellParser.read(column, "");
        }
        if (cell instanceof Words words) {
            return text(column, words.text());
        }
        if (cell instanceof Truth truth) {
            return truth(column, truth);
        }
        if (cell instanceof Amount || cell instanceof Moment) {
            return column.kind().numeric() ? numeric(column, cell) : numberForText(column, cell);
        }
        return CellConversion.mistake(cell.inWords(), CellText.expected(column));
    }

    /** Only where yes or no is expected does a logical value stand for one of them. */
    private static CellConversion truth(Column column, Truth cell) {
        return column.kind() == CellKind.YES_NO
                ? new Mistake(
                        cell.inWords(),
                        CellText.expected(column) + ": write yes or no as text",
                        cell.value() ? "yes" : "no")
                : CellConversion.mistake(cell.inWords(), CellText.expected(column));
    }

    private static CellConversion text(Column column, String text) {
        CellConversion conversion = CellParser.read(column, text);
        boolean word = conversion instanceof Value value && value.value() == null;
        if (column.kind().numeric() && !word && ForbiddenText.mistake(text) == null) {
            return new Mistake(
                    "the text " + CellText.quoted(text), CellText.expected(column), numberMeant(column, text));
        }
        if (conversion instanceof Mistake mistake && mistake.maybe() == null) {
            return new Mistake(
                    mistake.found(),
                    mistake.expected(),
                    CellMending.of(column, text).map(CellText::shortened).orElse(null));
        }
        return conversion;
    }

    private static @Nullable String numberMeant(Column column, String text) {
        if (column.kind() == CellKind.DATE) {
            return WrittenDate.of(text)
                    .maybe()
                    .map(day -> day + ", in a cell formatted as a date")
                    .orElse(null);
        }
        return CellMending.reading(column, text)
                .map(number -> CellText.shortened(number) + " as a number, not as text")
                .or(() -> WrittenNumber.of(CellText.shortened(text))
                        .maybe(CellText.least(column), CellText.most(column), column.kind() == CellKind.WHOLE)
                        .map(number -> number + ", as a number"))
                .orElse(null);
    }

    private static CellConversion numberForText(Column column, CellContent cell) {
        return new Mistake(
                cell instanceof Moment ? "a date" : cell.inWords(),
                CellText.expected(column),
                "the same as text: format the cell as text and type it again");
    }

    private static CellConversion numeric(Column column, CellContent cell) {
        if (column.kind() != CellKind.DATE) {
            return cell instanceof Amount amount
                    ? CellParser.read(column, amount.number())
                    : CellConversion.mistake("a date", CellText.expected(column));
        }
        LocalDateTime time = cell instanceof Moment moment ? moment.time() : null;
        if (time == null) {
            return new Mistake(
                    cell.inWords(),
                    "a date, in a cell formatted as a date",
                    WrittenDate.of(number(cell))
                            .maybe()
                            .map(day -> day + ": format the cell as a date")
                            .orElse(null));
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? CellParser.read(column, time.toLocalDate().toString())
                : CellConversion.mistake("a date with a time of day", "a date");
    }

    private static String number(CellContent cell) {
        return cell instanceof Moment moment ? moment.number() : cell instanceof Amount amount ? amount.number() : "";
    }
}
