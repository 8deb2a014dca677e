package org.cxmaturity.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of a model that places organisations by one.
 *
 * @param thresholds the score that each stage asks, the first stage first
 */
public record ModelScore(String model, Score score, List<BigDecimal> thresholds) implements Derived {
    public ModelScore {
        thresholds = List.copyOf(thresholds);
    }

    /** How many units a stage still lacks in a reading; 0 where it lacks none. */
    public long lacking(int order, Reading reading) {
        return Math.max(0, score.units(thresholds.get(order - 1)) - score.units(reading));
    }

    /** The highest stage that is reached in a reading, and all stages below it; 0 where not even the first is. */
    public int reached(Reading reading) {
        int reached = 0;
        while (reached < thresholds.size() && lacking(reached + 1, reading) == 0) {
            reached++;
        }
        return reached;
    }

    @Override
    public String key() {
        return "model-score#" + model + "/" + score.in(Reading.STATED);
    }
}
