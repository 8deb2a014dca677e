package org.cxmaturity.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What would be otherwise if something were otherwise (R30).
 *
 * @param changes what was changed in the profile, as it was said
 * @param done the actions assumed to have achieved their stated effects, what they need first included
 * @param levels the capabilities whose level differs, in the order of the result
 */
public record WhatIf(List<String> changes, List<Done> done, Side before, Side after, List<LevelChange> levels) {
    public WhatIf {
        changes = List.copyOf(changes);
        done = List.copyOf(done);
        levels = List.copyOf(levels);
    }

    /**
     * An action assumed done.
     *
     * @param asked false where it was not named, but one that was needs it first
     * @param effective whether it raises anything; what it would raise may be there already
     * @param missed the effects that it does not have, since the level that they ask for is not there
     */
    public record Done(String action, String title, boolean asked, boolean effective, List<Missed> missed) {
        public Done {
            missed = List.copyOf(missed);
        }
    }

    /**
     * An effect that an action does not have.
     *
     * @param level the level that is there; null where it is not known
     * @param from the level that the effect asks for
     * @param to the level that it would bring about
     */
    public record Missed(
            String capability, String name, @Nullable Integer level, int from, int to) {}

    /**
     * One side of the comparison.
     *
     * @param actions how many actions are recommended
     */
    public record Side(List<Placement> placements, int actions, Roadmap roadmap) {
        public Side {
            placements = List.copyOf(placements);
        }
    }

    /** A level that differs; null where it is not known or does not apply. */
    public record LevelChange(
            String capability,
            String name,
            @Nullable Integer before,
            @Nullable Integer after) {
        /** The levels that differ between two results, in the order of the second. */
        public static List<LevelChange> between(Assessment before, Assessment after) {
            Map<String, CapabilityResult> was =
                    before.capabilities().stream().collect(Collectors.toMap(CapabilityResult::id, each -> each));
            return after.capabilities().stream()
                    .map(is -> new LevelChange(
                            is.id(),
                            is.name(),
                            was.containsKey(is.id()) ? was.get(is.id()).level() : null,
                            is.level()))
                    .filter(each -> !Objects.equals(each.before(), each.after()))
                    .toList();
        }

        /** By how many levels it rose; below nought where it fell, nought where one of the two is not known. */
        public int by() {
            return before == null || after == null ? 0 : after - before;
        }
    }

    /**
     * The smallest sets of actions that reach a stage: none of them reaches it without any one of its actions.
     *
     * @param sets by number of actions, then by person-days, then by money; each confirmed by the rules
     * @param more whether there are further sets, which are not smaller
     * @param endedEarly whether the search ended before everything was looked at: there may be further sets, which are not smaller
     * @param unmet what the stage asks and no action brings about; then there is no set
     */
    public record Smallest(
            Organisation organisation,
            LocalDate asOf,
            RuleBaseId ruleBase,
            Roadmap.Goal goal,
            List<ActionSet> sets,
            boolean more,
            boolean endedEarly,
            List<Roadmap.Unmet> unmet) {
        public Smallest {
            sets = List.copyOf(sets);
            unmet = List.copyOf(unmet);
        }
    }

    /**
     * Actions that together reach a stage.
     *
     * @param members in an order in which they can be done
     * @param cost money in all, as it is to be counted on
     * @param days person-days in all, the middle of the ranges
     */
    public record ActionSet(List<Member> members, String currency, long cost, int days) {
        public ActionSet {
            members = List.copyOf(members);
        }
    }

    /**
     * An action of a set.
     *
     * @param prerequisite whether it is there only since another action needs it first
     */
    public record Member(Recommendation action, boolean prerequisite) {}
}
