package org.cxmaturity.publishing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.document.Table;
import org.cxmaturity.document.Table.Kind;
import org.cxmaturity.document.Table.Total;
import org.jspecify.annotations.Nullable;

/** The numbers under a table's rows. */
final class Sums {
    private Sums() {}

    /** Under each column what a total says there, or null, in the order of the table's totals. */
    static List<List<@Nullable BigDecimal>> of(Table table) {
        List<List<@Nullable BigDecimal>> lines = new ArrayList<>();
        for (int line = 0; line < table.totals().size(); line++) {
            List<@Nullable BigDecimal> numbers = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                numbers.add(column == 0 ? null : number(table, line, column));
            }
            lines.add(numbers);
        }
        return lines;
    }

    private static @Nullable BigDecimal number(Table table, int line, int column) {
        Total total = table.totals().get(line);
        return switch (total.rule()) {
            case SUM -> sum(table, column);
            case LIMIT -> limit(total, column);
            case LEFT -> {
                int limit = limitAbove(table, line, column);
                int sum = above(table, line, Table.Rule.SUM);
                BigDecimal least = limit < 0 ? null : limit(table.totals().get(limit), column);
                BigDecimal spent = sum < 0 ? null : sum(table, column);
                yield least == null || spent == null ? null : least.subtract(spent);
            }
        };
    }

    /** The line of the nearest total above that comes about so, or -1. */
    static int above(Table table, int line, Table.Rule rule) {
        int at = line - 1;
        while (at >= 0 && table.totals().get(at).rule() != rule) {
            at--;
        }
        return at;
    }

    /** The line of the nearest limit above that the column has, or -1. */
    static int limitAbove(Table table, int line, int column) {
        int at = above(table, line, Table.Rule.LIMIT);
        while (at >= 0 && limit(table.totals().get(at), column) == null) {
            at = above(table, at, Table.Rule.LIMIT);
        }
        return at;
    }

    static @Nullable BigDecimal limit(Total total, int column) {
        return column < total.limits().size() ? total.limits().get(column) : null;
    }

    private static @Nullable BigDecimal sum(Table table, int column) {
        if (table.columns().get(column).kind() != Kind.NUMBER) {
            return null;
        }
        return table.rows().stream()
                .map(row -> row.get(column).number())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
