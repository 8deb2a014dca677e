package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;

/**
 * An action as it has to be scheduled.
 *
 * @param quarters how many quarters it runs, without a break
 * @param cost money in all, spread evenly over its quarters
 * @param days person-days in all, likewise
 * @param weight how much a gain by it counts
 * @param after actions that have to be in the plan and finished before it starts
 * @param needs levels that have to be there before it starts
 * @param first whether an obstacle calls for it before everything else: it is in the plan if it fits
 * @param behind actions of that sort before which it does not start, as far as they are in the plan
 */
record Task(
        String action,
        int quarters,
        long cost,
        int days,
        int weight,
        Set<String> after,
        List<TargetLevel> needs,
        boolean first,
        Set<String> behind,
        List<ActionEffect> effects) {
    Task {
        after = Collections.unmodifiableSet(new TreeSet<>(after));
        behind = Collections.unmodifiableSet(new TreeSet<>(behind));
        needs = List.copyOf(needs);
        effects = List.copyOf(effects);
    }

    Task taking(long money, int personDays) {
        return new Task(action, quarters, money, personDays, weight, after, needs, first, behind, effects);
    }

    /** The money of its n-th quarter, from 0; what does not divide falls to the first ones. */
    long costIn(int quarter) {
        return share(cost, quarters, quarter);
    }

    /** The person-days of its n-th quarter, from 0. */
    int daysIn(int quarter) {
        return (int) share(days, quarters, quarter);
    }

    /** Whether it could be done if it were alone. */
    boolean fits(PlanLimits limits) {
        return quarters <= limits.quarters() && limits.allows(costIn(0), daysIn(0), 1);
    }

    /** What it would lack even if it were alone. */
    List<Lack> lacks(PlanLimits limits) {
        List<Lack> lacks = new ArrayList<>();
        if (quarters > limits.quarters()) {
            lacks.add(new Lack(Limit.QUARTERS, quarters, limits.quarters()));
        }
        if (limits.budget() != null && costIn(0) > limits.budget()) {
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
