package org.cxmaturity.roadmap;

import org.cxmaturity.wording.Words;

/**
 * How far a plan may be from the best one, where the search ended at its limit. The aims before it are proven.
 *
 * @param aim the first aim that is not proven
 * @param found what the plan reaches: a quarter from 1 for {@link Aim#TARGET}, one more than there are for never; else in the
 *     measure of the aim
 * @param bound what no plan does better than
 */
public record Gap(Aim aim, long found, long bound) {
    private static final double PERCENT = 100.0;

    /** How far it may be at most, in percent of what is found; rounded up, 0 where the plan is the best by this aim. */
    public long percent() {
        long apart = Math.abs(bound - found);
        return apart == 0 ? 0 : (long) Math.ceil(PERCENT * apart / Math.max(1, Math.abs(found)));
    }

    /** In words: what is proven, and what a better plan could still do. */
    public String words() {
        String most = percent() == 0 ? "nothing" : Words.number(percent()) + " % at most";
        return switch (aim) {
            case TARGET -> "No plan reaches the target before Q" + bound + ".";
            case GAIN -> "It is proven when the target can be reached; what more could be gained: " + most + ".";
            case OBSTACLES -> "Target and gain are proven; what obstacles call for might come earlier.";
            case COST -> "Target and gain are proven; what less it could cost: " + most + ".";
            case START -> "Target, gain and cost are proven; some actions might start earlier.";
            case RANK -> "Every aim is proven; another plan may be as good.";
        };
    }
}
