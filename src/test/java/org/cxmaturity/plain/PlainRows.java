package org.cxmaturity.plain;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.Condition;
import org.cxmaturity.tables.DecisionTable;
import org.cxmaturity.tables.Phase;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Tables;

/** Rows of the tables that say what one fact shows, held against it one after the other, condition by condition, as their records say them. */
final class PlainRows {
    private PlainRows() {}

    /** Gives every row that applies to a fact. */
    static void matching(Tables tables, Fact fact, Consumer<Row> found) {
        for (Class<? extends Row> type : RowTypes.ALL) {
            DecisionTable table = type.getAnnotation(DecisionTable.class);
            if (table != null
                    && table.phase() == Phase.EVIDENCE
                    && table.subjects().length == 1
                    && table.subjects()[0].type().isInstance(fact)) {
                tables.all(type).stream().filter(row -> applies(row, fact)).forEach(found);
            }
        }
    }

    private static boolean applies(Row row, Fact fact) {
        return Stream.of(row.getClass().getRecordComponents())
                .filter(each -> each.isAnnotationPresent(Condition.class))
                .allMatch(each -> holds(each, row, fact));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a cell has the type that its operator asks for
    private static boolean holds(RecordComponent column, Row row, Fact fact) {
        Condition condition = column.getAnnotation(Condition.class);
        Object cell = value(row, column.getName());
        Object value = value(fact, condition.property().isEmpty() ? column.getName() : condition.property());
        return switch (condition.operator()) {
            case IN -> Meets.in((Set<Object>) cell, value);
            case IS -> Meets.is((Boolean) cell, (Boolean) value);
            case AT_LEAST -> Meets.atLeast((Comparable) cell, (Comparable) value);
            case BELOW -> Meets.below((Comparable) cell, (Comparable) value);
            case LACKS -> Collections.disjoint((Set<?>) cell, (Set<?>) value);
        };
    }

    /** What a record's accessor gives. */
    static Object value(Object record, String accessor) {
        try {
            return record.getClass().getMethod(accessor).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
