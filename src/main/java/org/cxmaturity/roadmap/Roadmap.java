package org.cxmaturity.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.LevelNames;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.speech.AmountSentence;
import org.cxmaturity.speech.LimitSentence;
import org.cxmaturity.speech.PlanSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.SpokenAmounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * A plan of actions in quarters, and where the rules say it leads (R29).
 *
 * @param terms what it had to keep to
 * @param opening what does not open the plan though an obstacle calls for it first, and the price of that either way; null where
 *     nothing is called for, or it opens the plan and costs nothing
 * @param unanswered what would come first against an obstacle and can't be done within a limit, nor is in the plan
 * @param gap how far the plan may be from the best one; null where it is proven, or nothing is known
 * @param actions what is to be done, by start and then by rank
 * @param quarters every quarter of the horizon
 * @param outOfReach what stands in the way; null where the target is reached, or there is none
 * @param leftOut what was recommended and is not in the plan, by rank
 * @param speech what it says, in its language
 * @param called what levels are called
 * @param wishes what was wanted of single actions, and what has become of it
 */
public record Roadmap(
        Organisation organisation,
        LocalDate asOf,
        RuleBaseId ruleBase,
        Goal goal,
        Terms terms,
        @Nullable Opening opening,
        List<Unanswered> unanswered,
        Optimality proof,
        @Nullable Gap gap,
        List<Planned> actions,
        List<Quarter> quarters,
        @Nullable OutOfReach outOfReach,
        Risk risk,
        List<LeftOut> leftOut,
        Figures figures,
        LevelNames called,
        Speech speech,
        PlanWishes wishes) {
    public Roadmap {
        unanswered = List.copyOf(unanswered);
        actions = List.copyOf(actions);
        quarters = List.copyOf(quarters);
        leftOut = List.copyOf(leftOut);
    }

    /** What the plan aims at, by name: the target, or what is reached instead. */
    public String aimedAt() {
        Stage aim = outOfReach == null || outOfReach.instead() == null ? goal.target() : outOfReach.instead();
        return aim == null ? speech.say(PlanSentence.TARGET) : aim.name();
    }

    /**
     * Where it is to lead.
     *
     * @param from the stage now
     * @param attained false where even that, the first stage, is not attained
     * @param evidenced the stage now, if only evidenced levels counted
     * @param evidencedAttained false where evidence does not show even the first stage
     * @param target null where the model has no higher stage
     * @param reached the quarter, from 1, at whose end the rules place the organisation there; null where they do not
     */
    public record Goal(
            String model,
            String modelName,
            Stage from,
            boolean attained,
            Stage evidenced,
            boolean evidencedAttained,
            @Nullable Stage target,
            @Nullable Integer reached) {
        /** The stage now; both stages where evidence shows less than is claimed. */
        public String headline() {
            return Words.headline(
                    Words.standing(from.name(), attained), Words.standing(evidenced.name(), evidencedAttained));
        }
    }

    /**
     * What every quarter has to keep to.
     *
     * @param currency ISO 4217
     * @param conversion by which rate the catalogue's figures were converted, or null
     * @param horizonAssumed whether the number of quarters is the tables' and not the profile's
     * @param obstaclesFirst what it may cost that leadership and change work comes first
     * @param parallel why no more actions than that run at the same time
     * @param known how much of what is planned from is known
     */
    public record Terms(
            PlanLimits limits,
            String currency,
            @Nullable String conversion,
            boolean horizonAssumed,
            ObstaclesFirst obstaclesFirst,
            List<Reason> parallel,
            Known known) {
        public Terms {
            parallel = List.copyOf(parallel);
        }

        /** The limit of money in words. */
        public String money(Speech speech) {
            SpokenAmounts amounts = new SpokenAmounts(speech);
            if (limits.budgetTotal() != null) {
                return speech.say(AmountSentence.ALL_QUARTERS, amounts.money(currency, limits.budgetTotal()));
            }
            if (limits.budget() == null) {
                return speech.say(LimitSentence.MONEY_NONE);
            }
            String budget = speech.say(AmountSentence.A_QUARTER, amounts.money(currency, limits.budget()));
            return limits.carryOver() ? speech.say(LimitSentence.CARRY_OVER, budget) : budget;
        }
    }

    /**
     * How many levels are known.
     *
     * @param capabilities how many capabilities apply
     * @param unknown of how many of them the level is not known, and 0 is planned from
     */
    public record Known(int capabilities, int unknown) {}

    /**
     * An action that an obstacle calls for before everything else, and that is beyond a limit even if nothing else is done.
     *
     * @param tooLarge the action itself, or one that it needs first
     * @param lacks what that one needs and is not there
     */
    public record Unanswered(
            String obstacle, String obstacleName, Recommendation action, Recommendation tooLarge, List<Lack> lacks) {
        public Unanswered {
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * What has become of the wish that leadership and change work opens the plan (R25).
     *
     * @param waiting what does not open the plan; empty where everything called for does
     * @param price by how many quarters later the target is reached where it opens the plan than where it need not; null where it is
     *     out of reach then, or there is no target
     * @param paid whether it opens the plan at that price, and not for nothing
     */
    public record Opening(
            List<Recommendation> waiting, @Nullable Integer price, boolean paid) {
        public Opening {
            waiting = List.copyOf(waiting);
        }

        /**
         * In words.
         *
         * @param target what the plan aims at, by name
         */
        public String text(Speech speech, String target) {
            if (paid) {
                return price == null
                        ? speech.say(PlanSentence.OPENS_OUT, target)
                        : speech.say(PlanSentence.OPENS_PAID, target, price);
            }
            String titles = speech.and(
                    waiting.stream().map(each -> speech.quoted(each.title())).toList());
            int number = waiting.size();
            if (price == null) {
                return speech.say(PlanSentence.WAITS_OUT, titles, number, target);
            }
            return price == 0
                    ? speech.say(PlanSentence.WAITS_GAIN, titles, number, target)
                    : speech.say(PlanSentence.WAITS_LATER, titles, number, target, price);
        }
    }

    /**
     * What an action needs and is not there.
     *
     * @param needed money or person-days in its dearest quarter, or quarters; all its money where that may be saved up
     * @param available what there is; where money may be saved up, all that there is by the plan's end
     */
    public record Lack(Limit limit, long needed, long available) {}

    /**
     * An action at its place.
     *
     * @param start its first quarter, from 1
     * @param end its last quarter
     * @param cost what is to be counted on: none where none is needed, else the middle of its range
     * @param days person-days, the middle of their range
     * @param forTarget whether the target stage asks for something that it raises
     * @param achieves what it raises from there, by its stated effects
     * @param order why it stands where it stands, beyond gain
     */
    public record Planned(
            Recommendation action,
            int start,
            int end,
            long cost,
            int days,
            boolean forTarget,
            List<Achieved> achieves,
            List<PlaceReason> order) {
        public Planned {
            achieves = List.copyOf(achieves);
            order = List.copyOf(order);
        }

        /** The money it takes in a quarter, from 1; nothing where it does not run. */
        public long costIn(int quarter) {
            return runsIn(quarter) ? Task.share(cost, quarters(), quarter - start) : 0;
        }

        /** The person-days it takes in a quarter, from 1. */
        public long daysIn(int quarter) {
            return runsIn(quarter) ? Task.share(days, quarters(), quarter - start) : 0;
        }

        private boolean runsIn(int quarter) {
            return start <= quarter && quarter <= end;
        }

        private int quarters() {
            return end - start + 1;
        }
    }

    /**
     * Why an action stands where it stands.
     *
     * @param brief the reason, and what it is about, by name
     * @param detail what the row, or the plan, says of it besides; empty where it says no more
     * @param source the row; null where the plan's limits are the reason
     */
    public record PlaceReason(
            String brief, String detail, @Nullable RowRef source) {
        /** The whole reason. */
        public String text() {
            String begin = Words.capital(brief);
            return detail.isEmpty() ? begin : begin + (source == null ? "; " : ": ") + detail;
        }

        /** A text of it with the row that it rests on, if it rests on one. */
        public String cited(String text) {
            return source == null ? text : text + " [" + source.id() + "]";
        }
    }

    /** A level that an action brings about. */
    public record Achieved(String capability, String name, int to) {}

    /**
     * A quarter.
     *
     * @param number from 1
     * @param until its last day
     * @param cost what it takes if everything costs what is to be counted on; {@code costHigh} if everything costs the most
     * @param running how many actions run in it
     * @param stages where the rules place the organisation at its end, in every model, if the actions achieve their stated effects
     */
    public record Quarter(
            int number,
            LocalDate from,
            LocalDate until,
            long cost,
            long costHigh,
            int days,
            int daysHigh,
            int running,
            List<Standing> stages) {
        public Quarter {
            stages = List.copyOf(stages);
        }
    }

    /**
     * A stage by the rules.
     *
     * @param order the stage's place in its model, from 1
     * @param risen whether it is another one than at the quarter's beginning
     * @param score the score by which it is placed; null where it is placed by what is essential
     */
    public record Standing(
            String model,
            String modelName,
            Stage stage,
            int order,
            boolean attained,
            boolean risen,
            @Nullable ScoreStanding score) {
        /** Whether there is more to tell than that it stands where it stood. */
        public boolean moves() {
            return risen || score != null;
        }
    }

    /**
     * Why the target is not reached.
     *
     * @param instead the highest stage below the target that the plan reaches instead, or null
     * @param alone the limits of which one alone, moved so far, would be enough
     * @param together limits that would be enough if all of them were moved; empty where one alone is
     * @param unmet what the target asks and no action of the tables brings about
     * @param proven false where no plan was found and there may be one all the same
     */
    public record OutOfReach(
            @Nullable Stage instead, List<Relaxed> alone, List<Relaxed> together, List<Unmet> unmet, boolean proven) {
        public OutOfReach {
            alone = List.copyOf(alone);
            together = List.copyOf(together);
            unmet = List.copyOf(unmet);
        }
    }

    /** What a plan is limited by. */
    public enum Limit {
        /** Money a quarter. */
        BUDGET,
        /** Money for all quarters together. */
        BUDGET_TOTAL,
        STAFF_DAYS,
        QUARTERS,
        PARALLEL,
        /** That what obstacles call for comes first. */
        OBSTACLES_FIRST
    }

    /**
     * How far a limit would have to be moved.
     *
     * @param now what it is; null where it is no number
     * @param needed the least that is enough, to two significant digits for money; null where it is no number
     * @param reached the quarter, from 1, in which the target would then be reached
     */
    public record Relaxed(
            Limit limit, @Nullable Long now, @Nullable Long needed, int reached) {
        /** That the target is reached with this limit moved, the others as they are. */
        public String alone(Speech speech, String currency, String target) {
            return speech.say(
                    limit == Limit.OBSTACLES_FIRST ? LimitSentence.IF : LimitSentence.WITH,
                    words(speech, currency),
                    target,
                    reached);
        }

        /** The limit that is enough, and what there is of it now. */
        public String words(Speech speech, String currency) {
            long enough = Objects.requireNonNullElse(needed, 0L);
            SpokenAmounts amounts = new SpokenAmounts(speech);
            String words =
                    switch (limit) {
                        case BUDGET -> speech.say(LimitSentence.BUDGET, amounts.money(currency, enough));
                        case BUDGET_TOTAL -> speech.say(AmountSentence.ALL_QUARTERS, amounts.money(currency, enough));
                        case STAFF_DAYS -> speech.say(AmountSentence.A_QUARTER, amounts.personDays(enough));
                        case QUARTERS -> amounts.quarters(enough);
                        case PARALLEL -> speech.say(AmountSentence.AT_A_TIME, amounts.actions(enough));
                        case OBSTACLES_FIRST -> speech.say(LimitSentence.NOT_FIRST);
                    };
            return now == null || limit == Limit.OBSTACLES_FIRST
                    ? words
                    : speech.say(LimitSentence.INSTEAD_OF, words, now);
        }
    }

    /**
     * A level that the target asks and no action brings about from where the organisation stands.
     *
     * @param level the level as its scale calls it
     */
    public record Unmet(String capability, String name, int required, String level) {}

    /**
     * What may go wrong with the figures.
     *
     * @param cost the plan's
     * @param overBudget the quarters that would break the budget if everything in them cost the most
     * @param overDays likewise for people's time
     * @param reachedAtHigh the quarter in which the target is reached by a plan made for the high ends; null where it is not
     */
    public record Risk(
            long cost,
            long costHigh,
            long days,
            long daysHigh,
            List<Integer> overBudget,
            List<Integer> overDays,
            @Nullable Integer reachedAtHigh) {
        public Risk {
            overBudget = List.copyOf(overBudget);
            overDays = List.copyOf(overDays);
        }
    }

    /**
     * How many of the plan's actions have figures that rest on a source.
     *
     * @param partly of those whose source speaks of some figures only
     */
    public record Figures(int sourced, int partly, int estimated) {
        /** All of them. */
        public int all() {
            return sourced + partly + estimated;
        }
    }
}
