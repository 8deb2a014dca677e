package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.roadmap.Demand.Part;

/**
 * Finds the smallest sets of actions that bring about what a target asks, what they need first included: by number of actions, then by
 * person-days, then by money, then by ids. A set is grown by what one open demand leaves no choice but to add; since sets only grow,
 * the first complete ones are the smallest.
 */
final class SmallestSets {
    /** How many sets are listed. */
    static final int MOST = 10;

    /** How many unfinished sets are looked at; tables with so many ways to the same level have no readable answer anyway. */
    private static final int PATIENCE = 200_000;

    private final int patience;

    private final Map<String, Task> tasks = new TreeMap<>();
    private final SchedulingProblem problem;
    private final PriorityQueue<Attempt> open = new PriorityQueue<>(Comparator.comparingInt(Attempt::atLeast)
            .thenComparingLong(Attempt::days)
            .thenComparingLong(Attempt::cost)
            .thenComparing(attempt -> String.join(",", attempt.actions())));

    /**
     * A set in the making.
     *
     * @param open what it does not bring about yet
     * @param atLeast how many actions there will be in it when it does, or more
     */
    private record Attempt(TreeSet<String> actions, List<Demand> open, int atLeast, long days, long cost) {}

    /**
     * What was found.
     *
     * @param more whether there are further sets
     * @param endedEarly whether the search ended before everything was looked at, so that there may be further sets
     */
    record Found(List<Set<String>> sets, boolean more, boolean endedEarly) {
        static final Found NOTHING = new Found(List.of(), false, false);
    }

    SmallestSets(SchedulingProblem problem) {
        this(problem, PATIENCE);
    }

    /** @param patience how many unfinished sets are looked at */
    SmallestSets(SchedulingProblem problem, int patience) {
        this.problem = problem;
        this.patience = patience;
        problem.tasks().forEach(task -> tasks.put(task.action(), task));
    }

    /** By growing sets; by the solver where a target goes by a score and there is one for this machine. */
    Found find() {
        boolean byNumber = problem.target().stream().allMatch(Demand::byNumber);
        return byNumber || !solverIsThere() ? grown() : new SetSolver(problem).find();
    }

    /** Whatever keeps machine code from being loaded, sets can still be looked for. */
    @SuppressWarnings("IllegalCatch")
    private static boolean solverIsThere() {
        try {
            SolverMachineCode.load();
            return true;
        } catch (RuntimeException | LinkageError unavailable) {
            return false;
        }
    }

    private Found grown() {
        List<Set<String>> found = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        open.add(attempt(new TreeSet<>()));
        int looked = 0;
        while (!open.isEmpty() && found.size() <= MOST && looked++ < patience) {
            Attempt attempt = open.remove();
            if (found.stream().noneMatch(attempt.actions()::containsAll) && seen.add(attempt.actions())) {
                if (attempt.open().isEmpty()) {
                    found.add(attempt.actions());
                } else {
                    grow(attempt);
                }
            }
        }
        boolean more = found.size() > MOST;
        return new Found(found.subList(0, Math.min(MOST, found.size())), more, !more && !open.isEmpty());
    }

    private void grow(Attempt attempt) {
        Demand demand = attempt.open().get(0);
        for (Task task : problem.tasks()) {
            if (!attempt.actions().contains(task.action())
                    && task.effects().stream().anyMatch(effect -> demand.levels().stream()
                            .anyMatch(each ->
                                    effect.capability().equals(each.capability()) && effect.to() >= each.level()))) {
                withWhatItNeeds(attempt.actions(), task).map(this::attempt).ifPresent(open::add);
            }
        }
    }

    /** The set with another action and all that this one comes after; nothing where that can't be had. */
    private Optional<TreeSet<String>> withWhatItNeeds(Set<String> actions, Task task) {
        TreeSet<String> grown = new TreeSet<>(actions);
        return add(task, grown) ? Optional.of(grown) : Optional.empty();
    }

    private boolean add(Task task, Set<String> grown) {
        if (grown.add(task.action())) {
            for (String before : task.after()) {
                Task first = tasks.get(before);
                if (first == null || !add(first, grown)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Attempt attempt(TreeSet<String> actions) {
        long days = 0;
        long cost = 0;
        for (String action : actions) {
            Task task = tasks.get(action);
            days += task == null ? 0 : task.days();
            cost += task == null ? 0 : task.cost();
        }
        List<Demand> missing = open(actions);
        int further = missing.stream().mapToInt(this::further).max().orElse(0);
        return new Attempt(actions, missing, actions.size() + further, days, cost);
    }

    /** How many more actions a demand takes if each did all that it may do. */
    private int further(Demand demand) {
        long[] most = problem.tasks().stream()
                .mapToLong(task -> demand.sum(level -> task.effects().stream().anyMatch(level::isMetBy)))
                .sorted()
                .toArray();
        int further = 0;
        long left = demand.needed();
        while (left > 0 && further < most.length) {
            further++;
            left -= most[most.length - further];
        }
        return further;
    }

    /** What a set leaves open: of the target, then of what its own actions ask for before they can start or have an effect. */
    private List<Demand> open(Set<String> actions) {
        Map<String, Integer> levels = levels(actions);
        List<Demand> all = new ArrayList<>(problem.target());
        for (String action : actions) {
            Task task = tasks.get(action);
            if (task != null) {
                task.needs().forEach(need -> all.add(Demand.of(need)));
            }
        }
        List<Demand> missing = new ArrayList<>();
        for (Demand demand : all) {
            List<Part> open = demand.any().stream()
                    .filter(each -> level(levels, each.level().capability())
                            < each.level().level())
                    .map(each -> new Part(asked(each.level(), actions, levels), each.counts()))
                    .toList();
            long there = demand.sum(each -> level(levels, each.capability()) >= each.level());
            if (there < demand.needed()) {
                missing.add(new Demand(open, demand.needed() - there));
            }
        }
        return missing;
    }

    /** Where an action of the set would meet a demand but does not find the level it asks for, that level is what is missing. */
    private TargetLevel asked(TargetLevel demand, Set<String> actions, Map<String, Integer> levels) {
        return actions.stream()
                .flatMap(action -> Optional.ofNullable(tasks.get(action)).stream())
                .flatMap(task -> task.effects().stream())
                .filter(effect -> effect.capability().equals(demand.capability()) && effect.to() >= demand.level())
                .filter(effect -> effect.from() < demand.level() && effect.from() > level(levels, effect.capability()))
                .map(effect -> asked(new TargetLevel(effect.capability(), effect.from()), actions, levels))
                .min(Comparator.comparingInt(TargetLevel::level))
                .orElse(demand);
    }

    private int level(Map<String, Integer> levels, String capability) {
        return levels.getOrDefault(capability, problem.level(capability));
    }

    /** The levels that a set brings about, done in whatever order serves best. */
    Map<String, Integer> levels(Set<String> actions) {
        EffectClosure closure = new EffectClosure(problem::level);
        closure.add(actions, action -> {
            Task task = tasks.get(action);
            return task == null ? List.of() : task.effects();
        });
        return closure.raised();
    }
}
