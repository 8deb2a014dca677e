package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * What decides how much change an organisation can carry at a time. There is one in every assessment.
 *
 * @param size null where no headcount is stated
 * @param readiness as stated, or as it is assumed where nothing is stated
 */
public record ChangeClimate(@Nullable String size, Readiness readiness) implements Derived {
    @Override
    public String key() {
        return "change-climate#" + size + "/" + readiness;
    }
}
