package org.cxmaturity.tablespec;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.jspecify.annotations.Nullable;

/** A row as the texts of its cells, in the order of the record, and back. */
public final class RowText {
    private RowText() {}

    /** The texts of a row's cells. */
    public static List<String> write(TableSpec<?> spec, Row row) {
        return spec.columns().stream()
                .map(column -> CellText.write(column, column.of(row)))
                .toList();
    }

    /** The row these texts say, or nothing where one of them is a mistake. */
    public static <R extends Row> Optional<R> read(
            TableSpec<R> spec, List<String> texts, BiConsumer<Column, Mistake> mistakes) {
        return read(spec, texts, CellParser::read, mistakes);
    }

    /** The same of texts that a row was once written as. */
    static <R extends Row> Optional<R> readAgain(
            TableSpec<R> spec, List<String> texts, BiConsumer<Column, Mistake> mistakes) {
        return read(
                spec,
                texts,
                (column, text) -> text.isEmpty() ? CellParser.read(column, text) : CellParser.tidy(column, text),
                mistakes);
    }

    private static <R extends Row> Optional<R> read(
            TableSpec<R> spec,
            List<String> texts,
            BiFunction<Column, String, CellConversion> reading,
            BiConsumer<Column, Mistake> mistakes) {
        @Nullable Object[] values = new @Nullable Object[texts.size()];
        boolean sound = true;
        for (Column column : spec.columns()) {
            CellConversion conversion = reading.apply(column, texts.get(column.index()));
            if (conversion instanceof Value value) {
                values[column.index()] = value.value();
            } else if (conversion instanceof Mistake mistake) {
                mistakes.accept(column, mistake);
                sound = false;
            }
        }
        return sound ? Optional.of(spec.row(values)) : Optional.empty();
    }
}
