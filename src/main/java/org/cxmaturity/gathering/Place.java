package org.cxmaturity.gathering;

import org.cxmaturity.model.Origin;

/** How problems name a cell of a file. */
final class Place {
    private Place() {}

    /** {@code file!sheet!cell}, or {@code file cell} where there are no sheets. */
    static String of(Origin origin) {
        return origin.sheet() == null
                ? origin.file() + " " + origin.cell()
                : origin.file() + "!" + origin.sheet() + "!" + origin.cell();
    }
}
