package org.cxmaturity.tablespec;

import org.jspecify.annotations.Nullable;

/** What came of reading a cell's text. */
public sealed interface CellConversion {
    /** It says this. Null or an empty set stands for {@code *} or {@code none}. */
    record Value(@Nullable Object value) implements CellConversion {}

    /** It cannot be read. */
    record Mistake(String found, String expected, @Nullable String maybe) implements CellConversion {}

    /** A mistake without a guess. */
    static Mistake mistake(String found, String expected) {
        return new Mistake(found, expected, null);
    }
}
