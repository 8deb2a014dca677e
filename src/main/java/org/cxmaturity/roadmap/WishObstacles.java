package org.cxmaturity.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.model.Setting;
import org.cxmaturity.roadmap.PlanWishes.Unfulfilled;
import org.cxmaturity.roadmap.PlanWishes.Why;
import org.cxmaturity.roadmap.PlanWishes.Wished;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.SpokenTables;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** What stands in the way of what is wanted of single actions. */
final class WishObstacles {
    private final SchedulingProblem problem;
    private final PlanSimulation plan;
    private final PossibleActions possible;
    private final Tables tables;
    private final Map<String, ActionWish> wishes = new HashMap<>();

    WishObstacles(SchedulingProblem problem, PlanSimulation plan, PossibleActions possible, Tables tables) {
        this.problem = problem;
        this.plan = plan;
        this.possible = possible;
        this.tables = SpokenTables.of(tables, possible.now().all(Setting.class));
        problem.wishes().forEach(each -> wishes.put(each.action(), each));
    }

    /** What has become of the wishes. */
    PlanWishes wishes(@Nullable Integer reachedWithout) {
        return new PlanWishes(
                problem.wishes().stream()
                        .map(each -> new Wished(each, title(each.action())))
                        .toList(),
                unfulfilled(),
                reachedWithout);
    }

    private List<Unfulfilled> unfulfilled() {
        return problem.wishes().stream()
                .filter(ActionWish::asks)
                .filter(each -> !plan.holds(each.action()) || !each.isMetBy(plan.startOf(each.action())))
                .map(this::unfulfilled)
                .toList();
    }

    private Unfulfilled unfulfilled(ActionWish wish) {
        if (!possible.holds(wish.action())) {
            return because(wish, Why.NOT_RECOMMENDED, Set.of(), 0, null);
        }
        Task task = problem.task(wish.action());
        List<Lack> lacks = task.lacks(problem.limits());
        if (!lacks.isEmpty()) {
            return because(wish, Why.BEYOND_LIMIT, Set.of(), 0, lacks.get(0));
        }
        Set<String> out = new TreeSet<>();
        leftOut(task, out);
        if (!out.isEmpty()) {
            return because(wish, Why.NEEDS_LEFT_OUT, out, 0, null);
        }
        if (wish.quarter() > 0
                && wish.quarter() - 1 + task.shortest() > problem.limits().quarters()) {
            return because(wish, Why.TOO_LATE, Set.of(), task.shortest(), null);
        }
        int earliest = earliest(task);
        return wish.quarter() > 0 && earliest >= wish.quarter()
                ? because(wish, Why.WAITS, first(task), earliest + 1, null)
                : because(wish, Why.NO_ROOM, Set.of(), 0, null);
    }

    private Unfulfilled because(ActionWish wish, Why why, Set<String> others, int quarter, @Nullable Lack lack) {
        return new Unfulfilled(
                wish,
                title(wish.action()),
                plan.holds(wish.action()) ? plan.startOf(wish.action()) + 1 : null,
                why,
                others.stream().map(this::title).toList(),
                quarter,
                lack);
    }

    private String title(String action) {
        return tables.row(ActionRow.class, action).title();
    }

    private static Set<String> first(Task task) {
        Set<String> first = new TreeSet<>(task.after());
        first.addAll(task.behind());
        return first;
    }

    /** What it needs first, near or far, and is to be left out. */
    private void leftOut(Task task, Set<String> out) {
        for (String each : first(task)) {
            ActionWish wish = wishes.get(each);
            if (wish != null && wish.kind() == ActionWish.Kind.OUT) {
                out.add(each);
            } else {
                leftOut(problem.task(each), out);
            }
        }
    }

    /** The first quarter, from 0, in which it could start after what it needs first, if there were no limits. */
    private int earliest(Task task) {
        ActionWish wish = wishes.get(task.action());
        int start = wish != null && wish.kind() == ActionWish.Kind.NOT_BEFORE ? wish.quarter() - 1 : 0;
        for (String each : task.after()) {
            Task before = problem.task(each);
            start = Math.max(start, earliest(before) + before.shortest());
        }
        for (String each : task.behind()) {
            start = Math.max(start, earliest(problem.task(each)));
        }
        return start;
    }
}
