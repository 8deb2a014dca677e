package org.cxmaturity.model;

import java.math.BigDecimal;
import java.util.List;

/** How many topics are trained to at least this share of staff (in percent), this many months ago or less. */
public record TrainingProgramme(int topics, BigDecimal staffPercent, int monthsAgo, boolean evidenced)
        implements Derived {
    /** The programme whose weakest part is one training; {@code held} are those at least as wide and as recent, itself included. */
    public static TrainingProgramme of(BigDecimal staffPercent, int monthsAgo, List<Training> held) {
        return new TrainingProgramme(
                held.size(), staffPercent, monthsAgo, held.stream().allMatch(Training::evidenced));
    }

    @Override
    public String key() {
        return "training-programme#" + topics + "/" + staffPercent.toPlainString() + "/" + monthsAgo;
    }
}
