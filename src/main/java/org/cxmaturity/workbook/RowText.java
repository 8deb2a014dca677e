package org.cxmaturity.workbook;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cxmaturity.tables.Row;
import org.cxmaturity.workbook.Conversion.Mistake;
import org.cxmaturity.workbook.Conversion.Value;
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
        @Nullable Object[] values = new @Nullable Object[texts.size()];
        boolean sound = true;
        for (Column column : spec.columns()) {
            Conversion conversion = CellText.read(column, texts.get(column.index()));
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
