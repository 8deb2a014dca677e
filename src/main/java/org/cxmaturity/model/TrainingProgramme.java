package org.cxmaturity.model;

import java.math.BigDecimal;

/** How many topics are trained to at least this share of staff, this recently. */
public record TrainingProgramme(int topics, BigDecimal staffPercent, int monthsAgo, boolean evidenced)
        implements Derived {
    @Override
    public String key() {
        return "training-programme#" + topics + "/" + staffPercent + "/" + monthsAgo;
    }
}
