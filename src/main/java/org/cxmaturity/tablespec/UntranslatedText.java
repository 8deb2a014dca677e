package org.cxmaturity.tablespec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Telling;
import org.cxmaturity.tables.TranslationRow;

/**
 * A text that is told to clients and that no row translates.
 *
 * @param component the record component that holds it
 */
public record UntranslatedText(Row row, String component) {
    /** Those of the rows that these tables are about, by table and column. */
    public static List<UntranslatedText> of(Tables tables, String language) {
        Set<List<String>> said = new HashSet<>();
        for (TranslationRow row : tables.all(TranslationRow.class)) {
            if (row.language().equals(language)) {
                said.add(List.of(row.table(), row.row(), row.column()));
            }
        }
        Set<String> scales = tables.all(CapabilityRow.class).stream()
                .map(CapabilityRow::scale)
                .collect(Collectors.toSet());
        List<UntranslatedText> missing = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Column column : spec.columns()) {
                if (column.telling() == Telling.ALWAYS) {
                    tables.all(spec.type()).stream()
                            .filter(row -> !(row instanceof ScaleRow scale) || scales.contains(scale.id()))
                            .filter(row -> says(row, column))
                            .filter(row ->
                                    !said.contains(List.of(RowTypes.name(spec.type()), row.id(), column.title())))
                            .forEach(row -> missing.add(new UntranslatedText(row, column.name())));
                }
            }
        }
        return missing;
    }

    private static boolean says(Row row, Column column) {
        Object text = column.of(row);
        return text != null && !text.equals("");
    }
}
