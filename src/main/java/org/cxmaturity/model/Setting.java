package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * What advice is tailored to (R26).
 *
 * @param costPercent what an action costs here, in percent of the catalogue's figure
 * @param effortPercent what an action takes of people's time here, in percent of the catalogue's figure
 */
public record Setting(@Nullable Industry industry, @Nullable Size size, int costPercent, int effortPercent)
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
        return "setting#" + industry + "/" + size;
    }
}
