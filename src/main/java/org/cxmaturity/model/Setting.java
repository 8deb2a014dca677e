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
    @Override
    public String key() {
        return "setting#" + industry + "/" + size;
    }
}
