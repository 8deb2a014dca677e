package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Term;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;

/**
 * Every threshold and every conclusion of decision tables, one step higher and one lower: a number by one in its last place, a word
 * of a scale to its neighbours, yes to no. Cells that let anything pass have no threshold, and what a row is about, such as a kind
 * or an id, is neither.
 */
public final class CellSteps {
    private CellSteps() {}

    /** The steps that leave the cells of a table sound. */
    public static List<CellStep> of(TableSpec<?> spec, List<? extends Row> rows) {
        List<CellStep> steps = new ArrayList<>();
        for (Row row : rows) {
            List<String> texts = RowText.write(spec, row);
            for (Column column : spec.sheetColumns()) {
                String from = texts.get(column.index());
                if (isThreshold(column) || isConclusion(column)) {
                    others(column, row, from, rows).forEach(to -> {
                        List<String> changed = new ArrayList<>(texts);
                        changed.set(column.index(), to);
                        RowText.read(spec, changed, (any, mistake) -> {})
                                .ifPresent(after -> steps.add(new CellStep(spec, row, after, column, from, to)));
                    });
                }
            }
        }
        return steps;
    }

    private static boolean isThreshold(Column column) {
        return column.isCondition() && (column.operator() == Operator.AT_LEAST || column.operator() == Operator.BELOW);
    }

    private static boolean isConclusion(Column column) {
        return column.role() == Role.CONCLUSION
                && (column.kind() == CellKind.WHOLE
                        || column.kind() == CellKind.DECIMAL
                        || column.kind() == CellKind.CONSTANT
                        || column.kind() == CellKind.YES_NO
                        || isTerm(column));
    }

    /** Whether it holds a word that the tables list. */
    private static boolean isTerm(Column column) {
        return column.refers() != null && Term.class.isAssignableFrom(column.refers());
    }

    private static Stream<String> others(Column column, Row row, String from, List<? extends Row> rows) {
        Object value = column.of(row);
        if (value == null) {
            return Stream.empty();
        }
        return switch (column.kind()) {
            case WHOLE, DECIMAL -> numbers(from);
            case YES_NO -> Stream.of(from.equals("yes") ? "no" : "yes");
            case CONSTANT -> neighbours(constants(column), from);
            default -> isTerm(column) ? neighbours(concluded(column, rows), from) : Stream.empty();
        };
    }

    /** One less and one more in the last place that is written. */
    private static Stream<String> numbers(String from) {
        BigDecimal number = new BigDecimal(from);
        return Stream.of(number.subtract(number.ulp()), number.add(number.ulp()))
                .map(BigDecimal::toPlainString);
    }

    private static List<String> constants(Column column) {
        return Stream.of(Objects.requireNonNull(column.constants()).getEnumConstants())
                .<String>map(Enum::name)
                .toList();
    }

    /** What the rows conclude, in their order. */
    private static List<String> concluded(Column column, List<? extends Row> rows) {
        return rows.stream()
                .map(row -> CellText.write(column, column.of(row)))
                .distinct()
                .toList();
    }

    private static Stream<String> neighbours(List<String> words, String from) {
        int at = words.indexOf(from);
        return Stream.of(at - 1, at + 1)
                .filter(other -> at >= 0 && other >= 0 && other < words.size())
                .map(words::get);
    }
}
