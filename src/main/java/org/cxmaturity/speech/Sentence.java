package org.cxmaturity.speech;

import java.util.List;

/** A sentence of the result: its text stands in the tables, and its names in braces are filled in. */
public interface Sentence {
    /** The constant's name. */
    String name();

    /** What tables call it. */
    default String id() {
        return name().replace('_', '-');
    }

    /** The names in braces that are filled in, in the order in which they are given. */
    List<String> names();
}
