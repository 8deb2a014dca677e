package org.cxmaturity.questionnaire;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as.
 *
 * @param value a text, a number or a truth; null where nothing was said for sure
 * @param expected what would have been right, where nothing was
 * @param maybe what was probably meant
 */
record CellReading(
        @Nullable Object value, String expected, @Nullable String maybe) {
    static CellReading of(Object value) {
        return new CellReading(value, "", null);
    }

    static CellReading wrong(String expected, @Nullable String maybe) {
        return new CellReading(null, expected, maybe);
    }
}
