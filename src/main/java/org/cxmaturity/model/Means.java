package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * What there is to work with.
 *
 * @param budget money a quarter in the rule base's own currency, whole units
 * @param staffDays person-days a quarter
 */
public record Means(
        @Nullable Size size,
        @Nullable Readiness readiness,
        @Nullable Long budget,
        @Nullable Integer staffDays) implements Derived {
    @Override
    public String key() {
        return "means#" + size + "/" + readiness + "/" + budget + "/" + staffDays;
    }
}
