package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * What advice is tailored to (R26).
 *
 * @param audience whose experience it is about
 * @param others whether it says that it serves others besides, so that a word for the audience alone would leave them out
 */
public record Setting(@Nullable Industry industry, @Nullable Size size, Served audience, boolean others)
        implements Derived {
    /** The industry whose advice fits: where none is stated, that of no particular one. */
    public Industry advisedIndustry() {
        return industry == null ? Industry.OTHER : industry;
    }

    /** The size whose advice fits: where the headcount is not stated, the one in the middle, by which the catalogue's figures go. */
    public Size advisedSize() {
        return size == null ? Size.MEDIUM : size;
    }

    @Override
    public String key() {
        return "setting#" + industry + "/" + size + "/" + audience;
    }
}
