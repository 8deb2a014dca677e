package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;

/**
 * An action as it has to be scheduled.
 *
 * @param quarters how many quarters it runs, without a break
 * @param shortest how many it runs at least
 * @param longest how many it runs at most, where it is spread over them in phases
 * @param cost money in all, spread evenly over its quarters
 * @param days person-days in all, likewise
 * @param weight how much a gain by it counts
 * @param rank its place in the order of recommendation, from 0: of plans as good as each other, the one that begins with what is
 *     ranked first
 * @param after actions that have to be in the plan and finished before it starts
 * @param needs levels that have to be there before it starts
 * @param behind actions that have to be in the plan and to start no later than it
 * @param first whether an obstacle calls for it before everything else: it starts as early as the aims before that allow
 * @param awaits what answers an obstacle that puts it off: it waits for their end, as far as the aims before that allow
 */
record Task(
        String action,
        int quarters,
        int shortest,
        int longest,
        long cost,
        int days,
        int weight,
        int rank,
        Set<String> after,
        List<TargetLevel> needs,
        Set<String> behind,
        boolean first,
        Set<String> awaits,
        List<ActionEffect> effects) {
    Task {
        after = Collections.unmodifiableSet(new TreeSet<>(after));
        behind = Collections.unmodifiableSet(new TreeSet<>(behind));
        awaits = Collections.unmodifiableSet(new TreeSet<>(awaits));
        needs = List.copyOf(needs);
        effects = List.copyOf(effects);
    }

    Task taking(long money, int personDays) {
        return new Task(
                action,
                quarters,
                shortest,
                longest,
                money,
                personDays,
                weight,
                rank,
                after,
                needs,
                behind,
                first,
                awaits,
                effects);
    }

    /** The same spread over so many quarters. */
    Task over(int some) {
        return new Task(
                action, some, shortest, longest, cost, days, weight, rank, after, needs, behind, first, awaits,
                effects);
    }

    /** By how many quarters it is spread out. */
    int spread() {
        return quarters - shortest;
    }

    /** The same at every pace that a horizon has room for, the quickest first. */
    List<Task> paces(int horizon) {
        return IntStream.rangeClosed(shortest, Math.min(longest, horizon))
                .mapToObj(this::over)
                .toList();
    }

    /** The money of its n-th quarter, from 0; what does not divide falls to the first ones. */
    long costIn(int quarter) {
        return share(cost, quarters, quarter);
    }

    /** The money of so many of its quarters, the first ones. */
    long costOf(int firstQuarters) {
        long sum = 0;
        for (int quarter = 0; quarter < Math.min(firstQuarters, quarters); quarter++) {
            sum += costIn(quarter);
        }
        return sum;
    }

    /** The person-days of its n-th quarter, from 0. */
    int daysIn(int quarter) {
        return (int) share(days, quarters, quarter);
    }

    /** Whether it could be done if it were alone. */
    boolean fits(PlanLimits limits) {
        return lacks(limits).isEmpty() && (limits.parallel() == null || limits.parallel() > 0);
    }

    /** What it would lack even if it were alone, and were spread out as far as can be. */
    List<Lack> lacks(PlanLimits limits) {
        return slowest(limits.quarters()).lacksAtItsPace(limits);
    }

    /** The same spread out as far as can be within a horizon. */
    Task slowest(int horizon) {
        return over(Math.max(shortest, Math.min(longest, horizon)));
    }

    private List<Lack> lacksAtItsPace(PlanLimits limits) {
        List<Lack> lacks = new ArrayList<>();
        if (quarters > limits.quarters()) {
            lacks.add(new Lack(Limit.QUARTERS, quarters, limits.quarters()));
        }
        Long saved = limits.moneyBy(limits.quarters() - 1);
        if (saved != null && cost > saved) {
            lacks.add(new Lack(limits.money(), cost, saved));
        } else if (saved == null && limits.budget() != null && costIn(0) > limits.budget()) {
            lacks.add(new Lack(Limit.BUDGET, costIn(0), limits.budget()));
        }
        if (limits.staffDays() != null && daysIn(0) > limits.staffDays()) {
            lacks.add(new Lack(Limit.STAFF_DAYS, daysIn(0), limits.staffDays()));
        }
        return lacks;
    }

    /** The n-th of so many parts of a whole, from 0. */
    static long share(long whole, int quarters, int quarter) {
        return whole / quarters + (quarter < whole % quarters ? 1 : 0);
    }
}
