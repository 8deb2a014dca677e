package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * What advice is tailored to (R26).
 *
 * @param audience whose experience it is about
 * @param others whether it says that it serves others besides, so that a word for the audience alone would leave them out
 */
public record Setting(@Nullable String industry, @Nullable String size, Served audience, boolean others)
        implements Derived {
    /** The size class by which those are advised who state no headcount; the tables list it. */
    public static final String NO_HEADCOUNT = "MEDIUM";

    /** The industry whose advice fits: where none is stated, that of no particular one. */
    public String advisedIndustry() {
        return Organisation.advised(industry);
    }

    /** The size whose advice fits: where the headcount is not stated, the one in the middle, by which the catalogue's figures go. */
    public String advisedSize() {
        return size == null ? NO_HEADCOUNT : size;
    }

    @Override
    public String key() {
        return "setting#" + industry + "/" + size + "/" + audience;
    }
}
