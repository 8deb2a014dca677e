package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cxmaturity.roadmap.Demand.Part;

/** GeneratedProblems by seed, with figures like the catalogue's: most actions short and cheap, a few long and dear. */
public final class GeneratedProblems {
    private static final int[] QUARTERS = {1, 1, 1, 1, 1, 1, 2, 2, 2, 3};
    private static final long[] COSTS = {
        0, 0, 1500, 1500, 2000, 2500, 4000, 4000, 5000, 6000, 7500, 10000, 19000, 40000, 65000
    };
    private static final int[] WORTHS = {100, 125, 143, 167, 200, 250, 333, 500};

    private final Random chance;
    private final int actions;
    private final int capabilities;
    private final List<Integer> ranks;

    /** Whether what comes first has to, at any price. */
    private final boolean strict;

    private GeneratedProblems(long seed, int actions, boolean strict) {
        this.chance = new Random(seed);
        this.actions = actions;
        this.capabilities = Math.max(2, actions * 4 / 5);
        this.strict = strict;
        this.ranks = new ArrayList<>(IntStream.range(0, actions).boxed().toList());
        Collections.shuffle(ranks, new Random(seed));
    }

    /** A problem of that many actions. */
    static SchedulingProblem of(long seed, int actions, PlanLimits limits) {
        return new GeneratedProblems(seed, actions, false).problem(limits);
    }

    /** The same where what obstacles call for has to come first. */
    static SchedulingProblem strict(long seed, int actions, PlanLimits limits) {
        return new GeneratedProblems(seed, actions, true).problem(limits);
    }

    /** Limits that leave room for some of the actions only. */
    static PlanLimits narrow(long seed, int quarters) {
        Random chance = new Random(seed);
        Long budget = chance.nextInt(5) == 0 ? null : 3000L + chance.nextInt(20) * 1000L;
        Integer days = chance.nextInt(5) == 0 ? null : 25 + chance.nextInt(60);
        Integer parallel = chance.nextInt(5) == 0 ? null : 1 + chance.nextInt(4);
        int handling = chance.nextInt(4);
        Long sum = handling == 0 && budget != null ? budget * quarters : null;
        return new PlanLimits(sum == null ? budget : null, days, quarters, parallel, handling == 1, sum);
    }

    private SchedulingProblem problem(PlanLimits limits) {
        Map<String, Integer> levels = new TreeMap<>();
        Map<String, Integer> worth = new TreeMap<>();
        for (int at = 0; at < capabilities; at++) {
            levels.put("c" + at, Math.max(0, chance.nextInt(5) - 2));
            worth.put("c" + at, WORTHS[chance.nextInt(WORTHS.length)]);
        }
        List<Task> tasks = new ArrayList<>();
        for (int at = 0; at < actions; at++) {
            tasks.add(task(at));
        }
        List<TargetLevel> levelsAsked = new ArrayList<>();
        for (int at = 0; at < Math.min(12, 1 + capabilities / 3); at++) {
            if (levels.getOrDefault("c" + at, 0) < 2) {
                levelsAsked.add(new TargetLevel("c" + at, chance.nextInt(5) == 0 ? 4 : 2));
            }
        }
        List<Demand> target = demands(levelsAsked);
        return new SchedulingProblem(tasks, levels, worth, chance.nextInt(6) == 0 ? List.of() : target, limits);
    }

    /** Most levels stand alone; at times some of several are enough; at times all of them go into a score. */
    private List<Demand> demands(List<TargetLevel> asked) {
        if (chance.nextInt(4) == 0) {
            return List.of(score(asked));
        }
        int grouped = asked.size() > 2 && chance.nextInt(3) == 0 ? 2 + chance.nextInt(asked.size() - 2) : 0;
        List<Demand> demands = new ArrayList<>();
        if (grouped > 0) {
            demands.add(new Demand(
                    asked.subList(0, grouped).stream().map(Part::of).toList(), 1 + chance.nextInt(grouped - 1)));
        }
        asked.stream().skip(grouped).forEach(each -> demands.add(Demand.of(each)));
        return demands;
    }

    /** Each level counts something, and a part of it all is enough. */
    private Demand score(List<TargetLevel> asked) {
        List<Part> parts = asked.stream()
                .map(each -> new Part(each, 1L + chance.nextInt(7)))
                .toList();
        long all = parts.stream().mapToLong(Part::counts).sum();
        return new Demand(parts, parts.isEmpty() ? 0 : 1 + chance.nextInt((int) all));
    }

    private Task task(int number) {
        Set<String> after = new TreeSet<>();
        if (number > 1 && chance.nextInt(5) == 0) {
            after.add(id(chance.nextInt(number)));
        }
        List<ActionEffect> effects = new ArrayList<>();
        for (int more = chance.nextInt(3); more >= 0; more--) {
            int from = new int[] {0, 0, 0, 0, 0, 0, 2, 2, 3}[chance.nextInt(9)];
            int to = from == 0 ? 2 + chance.nextInt(5) / 4 : from + 1;
            effects.add(new ActionEffect("c" + chance.nextInt(capabilities), from, to));
        }
        List<TargetLevel> needs =
                chance.nextInt(12) == 0 ? List.of(new TargetLevel("c" + chance.nextInt(capabilities), 2)) : List.of();
        int quarters = QUARTERS[chance.nextInt(QUARTERS.length)];
        long cost = COSTS[chance.nextInt(COSTS.length)];
        int days = 8 + chance.nextInt(20) * quarters;
        int weight = 1 + chance.nextInt(4);
        Set<String> first = isFirst(number) ? Set.of() : first();
        int longest = number % 5 == 3 ? quarters + 1 + chance.nextInt(2) : quarters;
        return new Task(
                id(number),
                quarters,
                quarters,
                longest,
                cost,
                days,
                weight,
                ranks.get(number),
                after,
                needs,
                strict ? first : Set.of(),
                after.isEmpty() && isFirst(number),
                number % 4 == 2 ? first : Set.of(),
                effects);
    }

    /** Every ninth action comes first, as far as it comes after none. */
    private static boolean isFirst(int number) {
        return number % 9 == 1;
    }

    private Set<String> first() {
        Set<String> first = new TreeSet<>();
        for (int at = 1; at < actions; at += 9) {
            if (chance.nextInt(4) > 0) {
                first.add(id(at));
            }
        }
        return first;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "a%02d", number);
    }
}
