package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges a plan a second time, in plain words, sharing nothing with the search: what it breaks, and what it is worth. */
final class PlainPlan {
    private final SchedulingProblem problem;
    private final Map<String, Integer> starts;
    private final int horizon;

    PlainPlan(SchedulingProblem problem, Map<String, Integer> starts) {
        this.problem = problem;
        this.starts = starts;
        this.horizon = problem.limits().quarters();
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
                    .filter(other -> starts.containsKey(other) && start(other) > start(action))
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
        long days = 0;
        int running = 0;
        for (String action : starts.keySet()) {
            int nth = quarter - start(action);
            Task task = task(action);
            if (nth >= 0 && nth < task.quarters()) {
                cost += task.cost() / task.quarters() + (nth < task.cost() % task.quarters() ? 1 : 0);
                days += task.days() / task.quarters() + (nth < task.days() % task.quarters() ? 1 : 0);
                running++;
            }
        }
        PlanLimits limits = problem.limits();
        if (limits.budget() != null && cost > limits.budget()) {
            breaches.add("quarter " + quarter + " costs " + cost);
        }
        if (limits.staffDays() != null && days > limits.staffDays()) {
            breaches.add("quarter " + quarter + " takes " + days);
        }
        if (limits.parallel() != null && running > limits.parallel()) {
            breaches.add("quarter " + quarter + " runs " + running);
        }
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
        long there = demand.any().stream().filter(each -> met(each, before)).count();
        return Math.min(there, demand.needed());
    }

    private boolean met(TargetLevel demand, int before) {
        return levels(before).getOrDefault(demand.capability(), problem.level(demand.capability())) >= demand.level();
    }

    /** What it is worth by each aim in turn; the more the better. */
    List<Long> worth() {
        long reached = 0;
        for (int quarter = 1; quarter <= horizon && !problem.target().isEmpty(); quarter++) {
            int end = quarter;
            reached += problem.target().stream().allMatch(demand -> met(demand, end) == demand.needed()) ? 1 : 0;
        }
        long ties = 0;
        long order = 0;
        long cost = 0;
        long days = 0;
        long early = 0;
        int tie = problem.tasks().size();
        for (Task task : problem.tasks()) {
            if (task.fits(problem.limits())) {
                if (starts.containsKey(task.action())) {
                    cost += task.cost();
                    days += task.days();
                    early += (long) task.weight() * start(task.action());
                    ties += tie;
                    order += (long) tie * start(task.action());
                }
                tie--;
            }
        }
        return List.of(
                starts.keySet().stream().filter(each -> task(each).first()).count(),
                reached,
                problem.target().stream()
                        .mapToLong(demand -> met(demand, horizon))
                        .sum(),
                gain(),
                -cost,
                -days,
                ties,
                -early,
                -order);
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
