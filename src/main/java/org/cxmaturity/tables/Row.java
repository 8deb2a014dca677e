package org.cxmaturity.tables;

/**
 * A row of a table. Its id never changes once published, and is unique in its table. Records of rows say their
 * hash code themselves, because one made up at run time is slow on the first use of each kind, and every start of the command
 * line is a first use.
 */
public interface Row {
    /** The stable id. */
    String id();
}
