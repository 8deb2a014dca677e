package org.cxmaturity.conditions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * What the conditions of a row admit.
 *
 * @param columns the conditions, in the order of the sheet
 * @param admitted what the row's cell in each of them admits
 */
public record RowConditions(List<Column> columns, List<AdmittedValues> admitted) {
    /** The conditions of a row. */
    public static RowConditions of(TableSpec<?> spec, Row row) {
        List<Column> columns = spec.conditions();
        return new RowConditions(
                columns,
                columns.stream().map(column -> AdmittedValues.of(column, row)).toList());
    }

    /** Whether they admit everything that those of another row of the table admit, the unknown included. */
    public boolean include(RowConditions other) {
        return IntStream.range(0, admitted.size())
                .allMatch(at -> admitted.get(at).includes(other.admitted.get(at)));
    }

    /** The first condition that, with those before it, leaves nothing to match; nothing where something matches. */
    public Optional<Column> contradiction() {
        Map<String, AdmittedValues> left = new HashMap<>();
        return IntStream.range(0, admitted.size())
                .filter(at -> left.merge(columns.get(at).axis(), admitted.get(at), AdmittedValues::and)
                        .isEmpty())
                .mapToObj(columns::get)
                .findFirst();
    }
}
