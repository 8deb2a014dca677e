package org.cxmaturity.tablespec;

/** What a column's cells hold. */
public enum CellKind {
    /** Free text. */
    TEXT,
    /** The id of a row. */
    ID,
    /** A word that rules compare: letters, digits, dots, hyphens and underscores. */
    NAME,
    /** {@code yes} or {@code no}, as text. */
    YES_NO,
    /** A whole number. */
    WHOLE,
    /** A number. */
    DECIMAL,
    /** A day. */
    DATE,
    /** One constant of an enum. */
    CONSTANT,
    /** Several constants of an enum, separated by commas. */
    CONSTANTS,
    /** Several names or ids, separated by commas, in no order. */
    NAMES,
    /** Several ids, separated by commas, in their order. */
    LIST;

    /** Whether a spreadsheet holds it as a number. */
    public boolean numeric() {
        return this == WHOLE || this == DECIMAL || this == DATE;
    }

    /** Whether a cell may hold several values. */
    public boolean several() {
        return this == CONSTANTS || this == NAMES || this == LIST;
    }
}
