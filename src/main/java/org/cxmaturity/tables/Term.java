package org.cxmaturity.tables;

/**
 * A word that profiles and other tables use for something, and what it is called (R34). Rules compare such words and go by what the
 * row says besides; none of them is known to the code.
 */
public interface Term extends Row {
    /** What it is called within a sentence. */
    String name();
}
