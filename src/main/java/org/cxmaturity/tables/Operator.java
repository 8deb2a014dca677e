package org.cxmaturity.tables;

/** How a condition's cell is held against the fact's property. A cell of {@code *} admits anything, unknown included; any other cell admits no unknown. */
public enum Operator {
    /** The property is one of the values listed in the cell. */
    IN,
    /** The property is yes, or no. */
    IS,
    /** The property is the cell's value or more. */
    AT_LEAST,
    /** The property is less than the cell's value. */
    BELOW,
    /** The property, a set of names, has none of the values listed in the cell. */
    LACKS
}
