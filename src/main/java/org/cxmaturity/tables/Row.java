package org.cxmaturity.tables;

/** A row of a table. Its id never changes once published, and is unique in its table. */
public interface Row {
    /** The stable id. */
    String id();
}
