package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Table.Total;
import org.cxmaturity.speech.Sentence;
import org.cxmaturity.speech.Speech;

/** A table's columns, each with its share of the width and what its cells say of what a row is about. */
final class Columns<T> {
    private final Speech speech;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    Columns(Speech speech) {
        this.speech = speech;
    }

    /** A column of words. */
    Columns<T> text(Sentence title, int share, Function<T, String> words) {
        return textCell(speech.say(title), share, each -> Cell.of(words.apply(each)));
    }

    /** A column of words under a title of its own. */
    Columns<T> text(String title, int share, Function<T, String> words) {
        return textCell(title, share, each -> Cell.of(words.apply(each)));
    }

    /** A column of words that are more than words alone. */
    Columns<T> textCell(Sentence title, int share, Function<T, Cell> cell) {
        return textCell(speech.say(title), share, cell);
    }

    /** The same under a title of its own. */
    Columns<T> textCell(String title, int share, Function<T, Cell> cell) {
        return column(title, Kind.TEXT, share, cell);
    }

    /** A column of whole numbers. */
    Columns<T> number(Sentence title, int share, ToLongFunction<T> number) {
        return numberCell(title, share, each -> Cell.of(number.applyAsLong(each)));
    }

    /** A column of numbers, whose cells may also say something else. */
    Columns<T> numberCell(Sentence title, int share, Function<T, Cell> cell) {
        return numberCell(speech.say(title), share, cell);
    }

    /** The same under a title of its own. */
    Columns<T> numberCell(String title, int share, Function<T, Cell> cell) {
        return column(title, Kind.NUMBER, share, cell);
    }

    private Columns<T> column(String title, Kind kind, int share, Function<T, Cell> cell) {
        columns.add(new Column(title, kind, share));
        cells.add(cell);
        return this;
    }

    /** The table, a row for each. */
    Table table(Sentence caption, List<T> rows, Total... totals) {
        return table(speech.say(caption), rows, totals);
    }

    /** The same under a caption of its own. */
    Table table(String caption, List<T> rows, Total... totals) {
        return new Table(
                caption,
                columns,
                rows.stream()
                        .map(row -> cells.stream().map(each -> each.apply(row)).toList())
                        .toList(),
                List.of(totals),
                speech.locale());
    }
}
