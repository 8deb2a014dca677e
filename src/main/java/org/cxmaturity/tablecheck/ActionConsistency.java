package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.EffectRow;

/** Actions, what they raise, and what calls for them. */
final class ActionConsistency {
    private final RowProblems problems;
    private final Map<String, ActionRow> actions = new HashMap<>();
    private final Map<String, List<EffectRow>> effects;

    ActionConsistency(RowProblems problems) {
        this.problems = problems;
        problems.rows(ActionRow.class).forEach(row -> actions.put(row.id(), row));
        this.effects = problems.rows(EffectRow.class).stream().collect(Collectors.groupingBy(EffectRow::capability));
    }

    void check() {
        problems.rows(ActionRow.class).forEach(this::figures);
        problems.rows(EffectRow.class).forEach(this::rise);
        cycles();
        withoutEffect();
        problems.rows(ActionTriggerRow.class).forEach(this::trigger);
    }

    private void figures(ActionRow row) {
        if (row.daysHigh() < row.daysLow()) {
            problems.add(row, "daysHigh", Integer.toString(row.daysHigh()), row.daysLow() + " or more, the low figure");
        }
        if (row.costHigh() < row.costLow()) {
            problems.add(row, "costHigh", Integer.toString(row.costHigh()), row.costLow() + " or more, the low figure");
        }
        if (row.longest() != null && row.longest() <= row.quarters()) {
            problems.add(
                    row,
                    "longest",
                    Integer.toString(row.longest()),
                    "more than the " + row.quarters() + " that it takes in one go, or nothing");
        }
    }

    private void rise(EffectRow row) {
        if (row.to() <= row.from()) {
            problems.add(row, "to", Integer.toString(row.to()), "a level above " + row.from());
        }
    }

    private void withoutEffect() {
        Set<String> raising =
                problems.rows(EffectRow.class).stream().map(EffectRow::action).collect(Collectors.toSet());
        for (ActionRow row : problems.rows(ActionRow.class)) {
            if (!raising.contains(row.id())) {
                problems.add(
                        row, "id", row.id() + ", which raises nothing", "a row of action-effects for every action");
            }
        }
    }

    private void trigger(ActionTriggerRow row) {
        for (String capability : row.capability()) {
            int highest = effects.getOrDefault(capability, List.of()).stream()
                    .filter(effect -> effect.action().equals(row.action()))
                    .mapToInt(EffectRow::to)
                    .max()
                    .orElse(0);
            Integer below = row.levelBelow();
            if (highest == 0) {
                problems.add(
                        row,
                        "action",
                        row.action() + ", which does not raise " + capability,
                        "an action that raises it");
            } else if (below != null && below > highest) {
                problems.add(
                        row,
                        "levelBelow",
                        below + ", though " + row.action() + " raises " + capability + " to " + highest + " only",
                        highest + " at most");
            }
        }
    }

    private void cycles() {
        Set<String> done = new HashSet<>();
        for (ActionRow row : problems.rows(ActionRow.class)) {
            cycle(row.id(), new ArrayList<>(), done);
        }
    }

    private void cycle(String action, List<String> path, Set<String> done) {
        int begun = path.indexOf(action);
        if (begun >= 0) {
            List<String> round = new ArrayList<>(path.subList(begun, path.size()));
            round.add(action);
            ActionRow last = actions.get(path.get(path.size() - 1));
            if (last != null) {
                String found = "the circle " + String.join(" → ", round);
                problems.add(last, "prerequisites", found, "prerequisites that do not lead back");
            }
            return;
        }
        ActionRow row = actions.get(action);
        if (row != null && done.add(action)) {
            path.add(action);
            row.prerequisites().forEach(next -> cycle(next, path, done));
            path.remove(path.size() - 1);
        }
    }
}
