package org.cxmaturity.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a plan, judged by the levels that its actions were to bring about: nobody says that an action was done.
 *
 * @param actions in the order of the plan
 */
public record PlanReview(Roadmap plan, List<Action> actions) {
    public PlanReview {
        actions = List.copyOf(actions);
    }

    /** What has become of an action. */
    public enum Outcome {
        /** Every level that it was to bring about is there. */
        DONE,
        /** Some of them are, or have risen. */
        PARTLY,
        /** None of them is, nor has risen. */
        NOT_DONE,
        /** It was to bring about no level by itself. */
        NOT_TOLD
    }

    /**
     * An action of the plan.
     *
     * @param due the end of its last quarter
     * @param overdue whether that is past and it is not done
     */
    public record Action(Planned planned, LocalDate due, boolean overdue, Outcome outcome, List<Level> levels) {
        public Action {
            levels = List.copyOf(levels);
        }
    }

    /**
     * A level that it was to bring about.
     *
     * @param was what it was; null where it was not known, or did not apply
     * @param now what it is, likewise
     */
    public record Level(
            String capability,
            String name,
            int to,
            @Nullable Integer was,
            @Nullable Integer now) {
        /** Whether it is there. */
        public boolean reached() {
            return now != null && now >= to;
        }

        boolean risen() {
            return now != null && now > (was == null ? 0 : was);
        }
    }

    /**
     * Holds a plan against a later assessment.
     *
     * @param before what the plan started from
     */
    public static PlanReview of(Roadmap plan, Assessment before, Assessment after) {
        Map<String, CapabilityResult> was = byId(before);
        Map<String, CapabilityResult> is = byId(after);
        return new PlanReview(
                plan,
                plan.actions().stream()
                        .map(each -> action(plan, each, was, is, after.asOf()))
                        .toList());
    }

    private static Map<String, CapabilityResult> byId(Assessment result) {
        return result.capabilities().stream().collect(Collectors.toMap(CapabilityResult::id, Function.identity()));
    }

    private static Action action(
            Roadmap plan,
            Planned planned,
            Map<String, CapabilityResult> was,
            Map<String, CapabilityResult> is,
            LocalDate on) {
        List<Level> levels = planned.achieves().stream()
                .map(each -> new Level(
                        each.capability(),
                        each.name(),
                        each.to(),
                        level(was.get(each.capability())),
                        level(is.get(each.capability()))))
                .toList();
        Outcome outcome = outcome(levels);
        LocalDate due = plan.quarters().get(planned.end() - 1).until();
        return new Action(
                planned,
                due,
                outcome != Outcome.DONE && outcome != Outcome.NOT_TOLD && due.isBefore(on),
                outcome,
                levels);
    }

    /** What has become of an action that was to bring about these levels. */
    public static Outcome outcome(List<Level> levels) {
        if (levels.isEmpty()) {
            return Outcome.NOT_TOLD;
        }
        return levels.stream().allMatch(Level::reached)
                ? Outcome.DONE
                : levels.stream().anyMatch(each -> each.reached() || each.risen()) ? Outcome.PARTLY : Outcome.NOT_DONE;
    }

    private static @Nullable Integer level(@Nullable CapabilityResult of) {
        return of == null ? null : of.level();
    }

    /** How many actions have come to that. */
    public long count(Outcome outcome) {
        return actions.stream().filter(each -> each.outcome() == outcome).count();
    }
}
