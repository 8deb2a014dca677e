package org.cxmaturity.tables;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a row, as the analyst sees it.
 *
 * @param title the column's title
 * @param place {@code workbook!sheet!A16}
 * @param text what the cell says
 * @param condition how it is held against a fact, where it is a condition
 */
public record SheetCell(
        String title,
        String place,
        String text,
        Role role,
        @Nullable Held condition) {
    /**
     * A condition held against a fact.
     *
     * @param property the fact's property
     * @param actual what the fact says there, or null where it says nothing
     * @param met whether it meets the cell
     */
    public record Held(String property, @Nullable String actual, boolean met) {}

    /** Whether it is a condition that not everything meets. */
    public boolean restricts() {
        return role == Role.CONDITION && !text.equals("*");
    }

    /** Whether it is a condition that the fact does not meet. */
    public boolean unmet() {
        return condition != null && !condition.met();
    }
}
