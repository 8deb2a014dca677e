package org.cxmaturity.tables;

import java.util.function.UnaryOperator;

/** A row with texts that clients read, which may be said in the words of their sector. */
public interface Told extends Row {
    /** The same row with its texts for clients said otherwise. */
    Told told(UnaryOperator<String> words);
}
