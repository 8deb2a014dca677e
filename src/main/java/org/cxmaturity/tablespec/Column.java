package org.cxmaturity.tablespec;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tables.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A column, as a component of the row record declares it.
 *
 * @param index the component's place in the record, from 0
 * @param name the component's name
 * @param constants the enum whose constants the cells name, or null
 * @param operator how a condition is compared; null for other columns
 * @param subject the variable of the subject that a condition looks at; empty for other columns
 * @param property the subject's property that a condition looks at; empty for other columns
 * @param refers the table whose rows the cells name, or null
 * @param levelOf the component that names the capability whose level the cells hold, or null
 * @param optional whether the cell may be {@code none} (in a note: blank)
 * @param formerly the title that the column had in an earlier version, or empty
 * @param assumed what a row says there that is older than the column; empty where that is not known
 * @param telling what other languages make of it
 * @param accessor reads the component
 */
public record Column(
        int index,
        String name,
        Role role,
        String title,
        String help,
        CellKind kind,
        @Nullable Class<? extends Enum<?>> constants,
        @Nullable Operator operator,
        String subject,
        String property,
        @Nullable Class<? extends Row> refers,
        @Nullable Scale scale,
        @Nullable String levelOf,
        boolean optional,
        String formerly,
        String assumed,
        Telling telling,
        Method accessor) {

    /** The component's value in a row. */
    public @Nullable Object of(Row row) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " cannot be read", e);
        }
    }

    /** The values that a row's cell states; none for {@code *} or {@code none}. */
    public Collection<?> values(Row row) {
        return listed(of(row));
    }

    /** The values that a cell's value stands for: itself, or each of several. */
    public static Collection<?> listed(@Nullable Object value) {
        return value == null ? List.of() : value instanceof Collection<?> several ? several : List.of(value);
    }

    /** Whether words may be left out there: a note that rules never read. */
    public boolean isRemark() {
        return role == Role.NOTE && optional;
    }

    /**
     * What tells one thing that conditions look at from another: the subject's variable and what analysts call it. Two columns may look
     * at two ends of one thing, such as the least and the most that a level may be.
     */
    public String axis() {
        return subject + "." + looksAt();
    }

    /** What a condition looks at, in an analyst's words: the title without its comparison. */
    public String looksAt() {
        return title.replaceFirst("(,? (at least|below|from))(?=$|,)", "");
    }

    /** Whether this is the id of the row. */
    public boolean identifies() {
        return name.equals("id");
    }

    /** Whether it is a condition, whose cells may be {@code *} for any value. */
    public boolean isCondition() {
        return role == Role.CONDITION;
    }
}
