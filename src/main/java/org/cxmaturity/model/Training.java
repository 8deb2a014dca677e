package org.cxmaturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Training held in a topic.
 *
 * @param staffPercent share of staff trained, 0 to 100
 * @param monthsAgo whole months from the day it was last held to the profile's day
 */
public record Training(
        Topic topic,
        @Nullable BigDecimal staffPercent,
        @Nullable Integer monthsAgo,
        @Nullable LocalDate lastHeld,
        boolean evidenced,
        Backing backing)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.training(this);
    }

    @Override
    public String key() {
        return "training#" + topic;
    }
}
