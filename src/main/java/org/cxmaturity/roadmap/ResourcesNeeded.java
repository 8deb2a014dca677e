package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.cxmaturity.roadmap.Roadmap.Unmet;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What it would take to reach a target that is out of reach. Every answer is planned. The rules need not be asked again: what there is
 * to choose from, what it does and what it has to wait for are the same whatever the means. What each limit alone would take is sought
 * for all of them at once.
 */
final class ResourcesNeeded {
    private static final List<Integer> HORIZONS = List.of(6, 12, 20, PlanLimits.MOST_QUARTERS);

    /** What is moved together where one limit alone is not enough, in the order in which it is kept small. */
    private static final List<Limit> TOGETHER =
            List.of(Limit.QUARTERS, Limit.BUDGET, Limit.BUDGET_TOTAL, Limit.STAFF_DAYS, Limit.PARALLEL);

    private final Tables tables;
    private final Scheduler scheduler;
    private final SchedulingProblemBuilder problems;
    private final PlanLimits limits;
    private final Target target;
    private final ObstaclesFirst obstaclesFirst;
    private final List<Recommendation> all;

    ResourcesNeeded(
            Tables tables,
            Scheduler scheduler,
            SchedulingProblemBuilder problems,
            PlanLimits limits,
            Target target,
            ObstaclesFirst obstaclesFirst,
            List<Recommendation> all) {
        this.tables = tables;
        this.scheduler = scheduler;
        this.problems = problems;
        this.limits = limits;
        this.target = target;
        this.obstaclesFirst = obstaclesFirst;
        this.all = List.copyOf(all);
    }

    /** Whether another target can be reached within the limits. */
    boolean reaches(Target other) {
        return soonest(other, limits, obstaclesFirst).isPresent();
    }

    /** What a target asks and no action brings about. */
    static List<Unmet> unmet(PossibleActions possible, Target target, Tables tables) {
        Map<String, Integer> done = possible.allDone();
        return target.demands(possible.now()).stream()
                .filter(demand -> !demand.met(each ->
                        done.getOrDefault(each.capability(), possible.level(each.capability())) >= each.level()))
                .flatMap(demand -> demand.levels().stream())
                .filter(each -> done.getOrDefault(each.capability(), possible.level(each.capability())) < each.level())
                .map(each -> new Unmet(
                        each.capability(),
                        tables.row(CapabilityRow.class, each.capability()).name(),
                        each.level(),
                        tables.levelNames().of(each.capability(), each.level())))
                .toList();
    }

    /**
     * Why the target is out of reach.
     *
     * @param proven whether it is proven that no plan within the limits reaches it
     */
    OutOfReach outOfReach(PossibleActions possible, @Nullable Stage instead, boolean proven) {
        List<Unmet> unmet = unmet(possible, target, tables);
        if (!unmet.isEmpty()) {
            return new OutOfReach(instead, List.of(), List.of(), unmet, true);
        }
        List<Relaxed> alone = Arrays.stream(Limit.values())
                .parallel()
                .map(limit -> least(limit, limits))
                .flatMap(Optional::stream)
                .toList();
        return new OutOfReach(instead, alone, alone.isEmpty() ? together() : List.of(), List.of(), proven);
    }

    /**
     * A way to the target.
     *
     * @param reached the quarter, from 1, in which it is there
     */
    private record ReachingPlan(int reached, PlanSimulation simulation) {
        /** The most of a limit that one of its quarters takes. */
        long most(Limit limit) {
            return IntStream.range(0, simulation.limits().quarters())
                    .mapToLong(quarter -> switch (limit) {
                        case BUDGET ->
                            simulation.limits().carryOver()
                                    ? -Math.floorDiv(-simulation.spentBy(quarter), quarter + 1L)
                                    : simulation.cost(quarter);
                        case BUDGET_TOTAL -> simulation.spentBy(quarter);
                        case STAFF_DAYS -> simulation.days(quarter);
                        case PARALLEL -> simulation.running(quarter).size();
                        case QUARTERS, OBSTACLES_FIRST ->
                            throw new IllegalArgumentException(limit + " is of no quarter");
                    })
                    .max()
                    .orElse(0);
        }
    }

    /** The shortest way to a target under limits. */
    private Optional<ReachingPlan> soonest(Target wanted, PlanLimits under, ObstaclesFirst turn) {
        SchedulingProblem problem = problems.problem(wanted, under, Figure.MIDDLE, turn);
        PlanSimulation simulation = PlanSimulation.of(problem, scheduler.soonest(problem));
        int reached = simulation.reached();
        return reached < under.quarters() ? Optional.of(new ReachingPlan(reached + 1, simulation)) : Optional.empty();
    }

    private Optional<ReachingPlan> soonest(PlanLimits under) {
        return soonest(target, under, obstaclesFirst);
    }

    /** How far a limit has to be moved, the others as given. */
    private Optional<Relaxed> least(Limit limit, PlanLimits from) {
        Long now = from.of(limit);
        if (limit == Limit.OBSTACLES_FIRST) {
            return obstaclesFirst == ObstaclesFirst.STRICT
                    ? soonest(target, from, ObstaclesFirst.WHERE_FREE)
                            .map(way -> new Relaxed(limit, null, null, way.reached()))
                    : Optional.empty();
        }
        if (limit == Limit.QUARTERS) {
            return longer(from);
        }
        return now == null
                ? Optional.empty()
                : soonest(from.with(limit, most(limit))).map(way -> least(limit, from, now, way));
    }

    /** The smallest step that is enough, halving what is left; no more is tried than the last way found really takes. */
    private Relaxed least(Limit limit, PlanLimits from, long now, ReachingPlan with) {
        List<Long> steps = steps(limit, now);
        ReachingPlan best = with;
        int low = 0;
        int high = steps.size() - 1;
        while (low < high) {
            int middle = Math.max(low, Math.min((low + high) >>> 1, enough(steps, best.most(limit))));
            Optional<ReachingPlan> way = soonest(from.with(limit, steps.get(middle)));
            best = way.orElse(best);
            high = way.isPresent() ? middle : high;
            low = way.isPresent() ? low : middle + 1;
        }
        return new Relaxed(limit, now, steps.get(low), best.reached());
    }

    /** The first step that is so much. */
    private static int enough(List<Long> steps, long much) {
        int found = Collections.binarySearch(steps, much);
        return found < 0 ? -found - 1 : found;
    }

    /** The shortest horizon that is enough; a longer one is tried only where a shorter one is not. */
    private Optional<Relaxed> longer(PlanLimits from) {
        for (int quarters : HORIZONS) {
            if (quarters > from.quarters()) {
                Optional<ReachingPlan> way = soonest(from.with(Limit.QUARTERS, quarters));
                if (way.isPresent()) {
                    int reached = way.get().reached();
                    return Optional.of(new Relaxed(Limit.QUARTERS, (long) from.quarters(), (long) reached, reached));
                }
            }
        }
        return Optional.empty();
    }

    /** Limits that are enough together: each in turn as small as the ones before it allow. */
    private List<Relaxed> together() {
        PlanLimits at = limits;
        for (Limit limit : TOGETHER) {
            at = limits.of(limit) == null ? at : at.with(limit, most(limit));
        }
        List<Relaxed> moved = new ArrayList<>();
        for (Limit limit : TOGETHER) {
            Long now = limits.of(limit);
            if (now != null) {
                PlanLimits kept = at.with(limit, now);
                if (soonest(kept).isPresent()) {
                    at = kept;
                } else {
                    Optional<Relaxed> least = least(limit, kept);
                    if (least.isEmpty()) {
                        return List.of();
                    }
                    moved.add(least.get());
                    Long needed = least.get().needed();
                    at = needed == null ? at : at.with(limit, needed);
                }
            }
        }
        int reached = soonest(at).map(ReachingPlan::reached).orElse(at.quarters());
        return moved.stream()
                .map(each -> new Relaxed(each.limit(), each.now(), each.needed(), reached))
                .toList();
    }

    /** The values worth trying: above the present one, up to where everything could be done at once. */
    private List<Long> steps(Limit limit, long now) {
        List<Long> steps = new ArrayList<>();
        long most = most(limit);
        for (long at = now + 1; at < most; at = next(limit, at)) {
            long value = limit == Limit.BUDGET || limit == Limit.BUDGET_TOTAL ? roundedUp(at) : at;
            if (value < most && (steps.isEmpty() || value > steps.get(steps.size() - 1))) {
                steps.add(value);
            }
        }
        steps.add(most);
        return steps;
    }

    private static long next(Limit limit, long at) {
        return limit == Limit.BUDGET || limit == Limit.BUDGET_TOTAL ? roundedUp(at) + 1 : at + 1;
    }

    /** To two significant digits. */
    private static long roundedUp(long value) {
        long unit = 1;
        while (value / unit >= 100) {
            unit *= 10;
        }
        return (value + unit - 1) / unit * unit;
    }

    /** Where everything could be done at once. */
    private long most(Limit limit) {
        return switch (limit) {
            case BUDGET, BUDGET_TOTAL ->
                Math.max(
                        value(limit),
                        all.stream().mapToLong(Figure.MIDDLE::cost).sum());
            case STAFF_DAYS ->
                Math.max(
                        value(limit),
                        all.stream().mapToLong(Figure.MIDDLE::days).sum());
            case PARALLEL -> Math.max(value(limit), all.size());
            case QUARTERS, OBSTACLES_FIRST -> PlanLimits.MOST_QUARTERS;
        };
    }

    private long value(Limit limit) {
        Long value = limits.of(limit);
        return value == null ? 0 : value + 1;
    }
}
