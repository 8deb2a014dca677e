package org.cxmaturity.roadmap;

import java.util.List;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.jspecify.annotations.Nullable;

/**
 * What was wanted of single actions, and what has become of it. What is to be left out or not to start sooner always is; as much as
 * can be of what is to be in the plan is, before everything else that the plan aims at.
 *
 * @param all what was wanted
 * @param unfulfilled what could not be
 * @param reachedWithout the quarter, from 1, in which the target would be reached if nothing were wanted of single actions; null
 *     where it would not be, or there is no target, or nothing was wanted
 */
public record PlanWishes(
        List<Wished> all,
        List<Unfulfilled> unfulfilled,
        @Nullable Integer reachedWithout) {
    /** Nothing is wanted of single actions. */
    public static final PlanWishes NONE = new PlanWishes(List.of(), List.of(), null);

    public PlanWishes {
        all = List.copyOf(all);
        unfulfilled = List.copyOf(unfulfilled);
    }

    /** What was wanted of an action, with its title. */
    public record Wished(ActionWish wish, String title) {}

    /** What stands in the way of a wish. */
    public enum Why {
        /** The rules do not recommend the action on the way to the target. */
        NOT_RECOMMENDED,
        /** Even alone it is beyond a limit. */
        BEYOND_LIMIT,
        /** From that quarter on it would not be finished by the plan's end. */
        TOO_LATE,
        /** It needs first what is to be left out, or what the rules do not recommend. */
        NEEDS_LEFT_OUT,
        /** What it needs first is not finished sooner. */
        WAITS,
        /** There is no room for it beside the rest that is wanted, or a level that it needs is not there in time. */
        NO_ROOM
    }

    /**
     * A wish that could not be fulfilled.
     *
     * @param title the action's
     * @param start the quarter, from 1, in which the plan has it all the same; null where it has not
     * @param others the titles of what it needs first, where these are in the way
     * @param quarter the first quarter, from 1, in which it could start after what it needs first, for {@link Why#WAITS}; how many
     *     quarters it takes, for {@link Why#TOO_LATE}; else 0
     * @param lack what it takes and is not there, for {@link Why#BEYOND_LIMIT}
     */
    public record Unfulfilled(
            ActionWish wish,
            String title,
            @Nullable Integer start,
            Why why,
            List<String> others,
            int quarter,
            @Nullable Lack lack) {
        public Unfulfilled {
            others = List.copyOf(others);
        }
    }
}
