package org.cxmaturity.model;

import java.time.LocalDate;

/**
 * What several people agreed on who had answered differently (R19): it counts as what they say together, and their answers stay beside
 * it.
 *
 * @param level one of those that the capability's scale offers
 * @param by who answers for it
 * @param reason what settled it
 */
public record Resolution(
        String capability, int level, String by, LocalDate on, String reason, boolean evidenced, Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.resolution(this);
    }

    @Override
    public String key() {
        return "resolutions#" + capability;
    }
}
