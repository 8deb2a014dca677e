package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the solver takes to prove a plan of 60 actions and 8 quarters, over 20 problems by seed. */
public final class PlanTimes {
    private static final int BRIEFS = 20;
    private static final int ACTIONS = 60;
    private static final PlanLimits LIMITS = new PlanLimits(25_000L, 120, 8, 5);
    private static final double NANOS = 1e6;

    private PlanTimes() {}

    /** Prints each problem's time and the median. */
    public static void main(String... arguments) {
        Scheduler scheduler = new CpSatScheduler();
        scheduler.schedule(GeneratedProblems.of(BRIEFS, ACTIONS / 2, LIMITS));
        List<Double> times = new ArrayList<>();
        int proven = 0;
        for (int seed = 0; seed < BRIEFS; seed++) {
            SchedulingProblem problem = GeneratedProblems.of(seed, ACTIONS, LIMITS);
            long begun = System.nanoTime();
            Schedule schedule = scheduler.schedule(problem);
            times.add((System.nanoTime() - begun) / NANOS);
            proven += schedule.proof() == Optimality.OPTIMAL ? 1 : 0;
            print("brief %2d: %6.0f ms, %s", seed, times.get(seed), schedule.proof());
        }
        times.sort(null);
        print(
                "median %.0f ms, %d of %d proven",
                (times.get(BRIEFS / 2 - 1) + times.get(BRIEFS / 2)) / 2, proven, BRIEFS);
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
