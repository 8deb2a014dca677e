package org.cxmaturity.roadmap;

import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.speech.LeftOutSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.SpokenAmounts;
import org.jspecify.annotations.Nullable;

/**
 * A recommended action that is not in the plan.
 *
 * @param today whether it is recommended today, and not only once others are done
 */
public record LeftOut(Recommendation action, boolean today, Cause cause) {
    /** Whether an expert would ask why it is not there: it is among what deserves attention first. */
    public boolean first() {
        return today && action.priority() == Priority.P1;
    }

    /** What keeps an action out of a plan. */
    public sealed interface Cause {
        /** The cause in words, to follow the action's title. */
        String words(Speech speech, String currency);
    }

    /**
     * Even if nothing else were done, it is beyond a limit.
     *
     * @param saved whether money may be saved up
     * @param over the quarters over which it would be spread at most, where it may be done in phases; else 0
     */
    public record BeyondLimit(Lack lack, boolean saved, int over) implements Cause {
        @Override
        public String words(Speech speech, String currency) {
            SpokenAmounts amounts = new SpokenAmounts(speech);
            String needed = amounts.money(currency, lack.needed());
            String available = amounts.money(currency, lack.available());
            return switch (lack.limit()) {
                case QUARTERS -> speech.say(LeftOutSentence.QUARTERS, lack.needed(), lack.available());
                case BUDGET_TOTAL -> speech.say(LeftOutSentence.TOTAL, needed, available);
                case BUDGET ->
                    saved
                            ? speech.say(LeftOutSentence.SAVED, needed, available)
                            : over == 0
                                    ? speech.say(LeftOutSentence.BUDGET, needed, available)
                                    : speech.say(LeftOutSentence.BUDGET_OVER, needed, over, available);
                default ->
                    over == 0
                            ? speech.say(LeftOutSentence.DAYS, lack.needed(), lack.available())
                            : speech.say(LeftOutSentence.DAYS_OVER, lack.needed(), over, lack.available());
            };
        }
    }

    /**
     * It comes after actions that are not in the plan either.
     *
     * @param missing their titles
     */
    public record Waiting(List<String> missing) implements Cause {
        public Waiting {
            missing = List.copyOf(missing);
        }

        @Override
        public String words(Speech speech, String currency) {
            return speech.say(
                    LeftOutSentence.AFTER,
                    missing.stream().map(speech::quoted).collect(Collectors.joining(", ")),
                    missing.size());
        }
    }

    /**
     * It fits within every limit, but not beside the rest of the plan.
     *
     * @param quarter where it comes nearest to fitting, from 1; null where as many actions run in every quarter as may
     * @param lack what it would take there, and what the plan leaves
     * @param instead what is ranked lower and runs there
     */
    public record Crowded(@Nullable Integer quarter, Lack lack, List<Instead> instead) implements Cause {
        public Crowded {
            instead = List.copyOf(instead);
        }

        @Override
        public String words(Speech speech, String currency) {
            PlanWords words = new PlanWords(speech);
            String why =
                    quarter == null ? speech.say(LeftOutSentence.EVERY_QUARTER) : words.lack(lack, quarter, currency);
            return instead.isEmpty()
                    ? speech.say(LeftOutSentence.NO_ROOM, why)
                    : speech.say(LeftOutSentence.NO_ROOM_INSTEAD, why, words.instead(instead));
        }
    }

    /**
     * An action in the place of one that is ranked higher.
     *
     * @param forTarget whether the target asks for what it raises
     */
    public record Instead(String title, boolean forTarget) {}

    /**
     * What it comes after is finished too late.
     *
     * @param last the title of what is finished last
     * @param finished in which quarter, from 1
     * @param quarters how many it would take itself
     */
    public record Late(String last, int finished, int quarters) implements Cause {
        @Override
        public String words(Speech speech, String currency) {
            return speech.say(LeftOutSentence.LATE, last, finished, quarters);
        }
    }

    /** It is recommended only since means are limited: the stages ahead do not ask for what it raises. */
    public enum Called implements Cause {
        /** More money or time would take the reason for it away. */
        FOR_WANT_OF_MEANS;

        @Override
        public String words(Speech speech, String currency) {
            return speech.say(LeftOutSentence.MEANS);
        }
    }

    /**
     * It would raise nothing more.
     *
     * @param others the titles of what raises the same
     */
    public record Covered(List<String> others) implements Cause {
        public Covered {
            others = List.copyOf(others);
        }

        @Override
        public String words(Speech speech, String currency) {
            return others.isEmpty()
                    ? speech.say(LeftOutSentence.RAISES_NOTHING)
                    : speech.say(
                            LeftOutSentence.COVERED,
                            speech.and(others.stream().map(speech::quoted).toList()),
                            others.size());
        }
    }

    /**
     * It would raise something, but from levels that the plan does not bring about in time.
     *
     * @param levels each by the capability's name
     */
    public record Unfounded(List<String> levels) implements Cause {
        public Unfounded {
            levels = List.copyOf(levels);
        }

        @Override
        public String words(Speech speech, String currency) {
            return speech.say(LeftOutSentence.UNFOUNDED, speech.and(levels));
        }
    }

    /** There would be room for it. */
    public enum Missed implements Cause {
        /** It was not tried. */
        SEARCH_ENDED;

        @Override
        public String words(Speech speech, String currency) {
            return speech.say(LeftOutSentence.SEARCH);
        }
    }

    /** Why it is not in the plan. */
    public String why(Speech speech) {
        return cause.words(speech, action.cost().currency());
    }
}
