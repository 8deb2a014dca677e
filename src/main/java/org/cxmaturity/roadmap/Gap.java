package org.cxmaturity.roadmap;

import org.cxmaturity.speech.PlanSentence;
import org.cxmaturity.speech.Speech;

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
    public String words(Speech speech) {
        String most =
                percent() == 0 ? speech.say(PlanSentence.GAP_NOTHING) : speech.say(PlanSentence.GAP_MOST, percent());
        return switch (aim) {
            case WISHES, TARGET -> speech.say(PlanSentence.GAP_TARGET, bound);
            case GAIN -> speech.say(PlanSentence.GAP_GAIN, most);
            case OBSTACLES -> speech.say(PlanSentence.GAP_OBSTACLES);
            case COST -> speech.say(PlanSentence.GAP_COST, most);
            case START -> speech.say(PlanSentence.GAP_START);
            case RANK -> speech.say(PlanSentence.GAP_RANK);
        };
    }
}
