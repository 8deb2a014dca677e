package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a plan a second time, in plain words, sharing nothing with the search: what it breaks, and what it is worth. */
final class PlainPlan {
    private static final int NEVER = 40;

    private final SchedulingProblem problem;
    private final Map<String, Integer> starts;
    private final int horizon;

    PlainPlan(SchedulingProblem problem, Map<String, Integer> starts) {
        this.problem = problem;
        this.starts = starts;
        this.horizon = problem.limits().quarters();
    }

    PlainPlan(SchedulingProblem problem, Schedule schedule) {
        this(schedule.paced(problem), schedule.starts());
    }

    private Task task(String action) {
        return problem.tasks().stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private int start(String action) {
        return starts.getOrDefault(action, Integer.MAX_VALUE);
    }

    private int free(String action) {
        return start(action) + task(action).quarters();
    }

    /** Everything that it breaks. */
    List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        for (String action : starts.keySet()) {
            Task task = task(action);
            if (start(action) < 0 || free(action) > horizon) {
                breaches.add(action + " leaves the horizon");
            }
            for (String before : task.after()) {
                if (!starts.containsKey(before) || free(before) > start(action)) {
                    breaches.add(action + " starts before " + before + " is finished");
                }
            }
            for (TargetLevel need : task.needs()) {
                if (levels(start(action)).getOrDefault(need.capability(), problem.level(need.capability()))
                        < need.level()) {
                    breaches.add(action + " starts without " + need);
                }
            }
            task.behind().stream()
                    .filter(other -> start(other) > start(action))
                    .forEach(other -> breaches.add(action + " starts before " + other));
        }
        for (int quarter = 0; quarter < horizon; quarter++) {
            limits(quarter, breaches);
        }
        return breaches;
    }

    boolean withinLimits() {
        List<String> breaches = new ArrayList<>();
        for (int quarter = 0; quarter < horizon; quarter++) {
            limits(quarter, breaches);
        }
        return breaches.isEmpty();
    }

    private void limits(int quarter, List<String> breaches) {
        long cost = 0;
        long spent = 0;
        long days = 0;
        int running = 0;
        for (String action : starts.keySet()) {
            for (int before = 0;
                    before <= quarter - start(action) && before < task(action).quarters();
                    before++) {
                spent += part(task(action).cost(), task(action).quarters(), before);
            }
            int nth = quarter - start(action);
            Task task = task(action);
            if (nth >= 0 && nth < task.quarters()) {
                cost += part(task.cost(), task.quarters(), nth);
                days += part(task.days(), task.quarters(), nth);
                running++;
            }
        }
        PlanLimits limits = problem.limits();
        if (limits.budget() != null && !limits.carryOver() && cost > limits.budget()) {
            breaches.add("quarter " + quarter + " costs " + cost);
        }
        if (limits.budget() != null && limits.carryOver() && spent > limits.budget() * (quarter + 1)) {
            breaches.add("by quarter " + quarter + " is spent " + spent);
        }
        if (limits.budgetTotal() != null && spent > limits.budgetTotal()) {
            breaches.add("more is spent than there is: " + spent);
        }
        if (limits.staffDays() != null && days > limits.staffDays()) {
            breaches.add("quarter " + quarter + " takes " + days);
        }
        if (limits.parallel() != null && running > limits.parallel()) {
            breaches.add("quarter " + quarter + " runs " + running);
        }
    }

    private static long part(long whole, int quarters, int nth) {
        return whole / quarters + (nth < whole % quarters ? 1 : 0);
    }

    /** Levels before a quarter begins, by the effects that found their level when their action started. */
    private Map<String, Integer> levels(int before) {
        Map<String, Integer> levels = new HashMap<>();
        had(before)
                .forEach((effect, weight) -> levels.merge(
                        effect.capability(), Math.max(effect.to(), problem.level(effect.capability())), Math::max));
        return levels;
    }

    /** The effects had before a quarter, each with the greatest weight that brought it. */
    private Map<ActionEffect, Integer> had(int before) {
        Map<ActionEffect, Integer> had = new HashMap<>();
        for (String action : starts.keySet()) {
            if (free(action) <= before) {
                Map<String, Integer> found = new HashMap<>(levels(start(action)));
                Set<ActionEffect> own = new HashSet<>();
                boolean more = true;
                while (more) {
                    more = false;
                    for (ActionEffect effect : task(action).effects()) {
                        int level = found.getOrDefault(effect.capability(), problem.level(effect.capability()));
                        if (level >= effect.from() && own.add(effect)) {
                            found.put(effect.capability(), Math.max(level, effect.to()));
                            had.merge(effect, task(action).weight(), Math::max);
                            more = true;
                        }
                    }
                }
            }
        }
        return had;
    }

    /** How many of a demand's levels are there, of as many as are needed. */
    private long met(Demand demand, int before) {
        long there = 0;
        for (Demand.Part part : demand.any()) {
            there += met(part.level(), before) ? part.counts() : 0;
        }
        return Math.min(there, demand.needed());
    }

    private boolean met(TargetLevel demand, int before) {
        return levels(before).getOrDefault(demand.capability(), problem.level(demand.capability())) >= demand.level();
    }

    /** What it is worth by each aim in turn; the more the better. Nothing in it goes by the limits. */
    List<Long> aims() {
        long reached = 0;
        for (int quarter = 1; quarter <= horizon && !problem.target().isEmpty(); quarter++) {
            int end = quarter;
            reached += problem.target().stream().allMatch(demand -> met(demand, end) == demand.needed()) ? 1 : 0;
        }
        long cost = 0;
        long days = 0;
        long late = 0;
        for (String action : starts.keySet()) {
            cost += task(action).cost();
            days += task(action).days();
            late += (long) task(action).weight() * delay(action);
        }
        long soonest = reached == 0 ? -NEVER - 1 : reached - horizon - 1;
        return List.of(soonest, -unanswered(), met(), gain(), -waiting(), -beforeTheirTurn(), -cost, -days, -late);
    }

    /** The aims, and then what decides between plans that are as good as each other. */
    List<Long> worth() {
        List<Long> worth = new ArrayList<>(aims());
        long count = problem.tasks().size();
        worth.add(starts.keySet().stream()
                .mapToLong(each -> -(count - task(each).rank()) * delay(each))
                .sum());
        problem.tasks().stream().sorted(Comparator.comparing(Task::rank)).forEach(task -> worth.add(-turn(task)));
        return worth;
    }

    private long met() {
        return problem.target().stream()
                .mapToLong(demand -> met(demand, horizon))
                .sum();
    }

    /** By how much it starts late and is drawn out. */
    private int delay(String action) {
        return start(action) + task(action).quarters() - task(action).shortest();
    }

    /** A place among all that it could have: later ones after earlier ones, drawn out ones after others; never after all. */
    private long turn(Task task) {
        int paces = Math.min(task.longest(), horizon) - task.shortest() + 1;
        return starts.containsKey(task.action())
                ? (long) delay(task.action()) * paces + task.quarters() - task.shortest()
                : (long) horizon * paces;
    }

    /** How many actions that obstacles call for first are left out. */
    private long unanswered() {
        return problem.tasks().stream()
                .filter(task -> task.first() && !starts.containsKey(task.action()))
                .count();
    }

    /** How late everything starts that obstacles call for first, as far as it could be done at all; never is later than any quarter. */
    private long waiting() {
        return problem.tasks().stream()
                .filter(Task::first)
                .mapToLong(task -> starts.getOrDefault(task.action(), NEVER))
                .sum();
    }

    /** How many actions start before what they should wait for is finished. */
    private long beforeTheirTurn() {
        return starts.keySet().stream()
                .filter(each -> task(each).awaits().stream()
                        .anyMatch(other -> starts.containsKey(other) && free(other) > start(each)))
                .count();
    }

    private long gain() {
        Map<ActionEffect, Integer> had = had(horizon);
        long gain = 0;
        for (String capability : problem.levels().keySet()) {
            for (int level = problem.level(capability) + 1; level <= 4; level++) {
                int wanted = level;
                gain += had.entrySet().stream()
                                .filter(each -> each.getKey().capability().equals(capability))
                                .filter(each -> each.getKey().to() >= wanted)
                                .mapToLong(Map.Entry::getValue)
                                .max()
                                .orElse(0)
                        * problem.worth().getOrDefault(capability, 0);
            }
        }
        return gain;
    }
}
