package org.cxmaturity.model;

/** Where the fault lies when a use case is refused. */
public enum Fault {
    /** What was asked for does not exist, such as an alias set. */
    USAGE,
    /** The profile. */
    INPUT,
    /** The decision tables or rules. */
    TABLES,
    /** The target stage cannot be reached inside the constraints. */
    TARGET
}
