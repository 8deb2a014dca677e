package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Tables;

/** Tells obstacles that are there because money or people's time is short from those that more of either would not remove. */
final class MeansObstacles {
    private final RulesResult result;
    private final Set<RowRef> scarce;

    MeansObstacles(RulesResult result, Tables tables) {
        this.result = result;
        this.scarce = tables.all(MeansObstacleRow.class).stream()
                .filter(row -> row.budgetBelow() != null
                        || row.comparableBudgetBelow() != null
                        || row.daysPercentBelow() != null)
                .map(RowTypes::ref)
                .collect(Collectors.toSet());
    }

    /** The obstacles that would be there whatever the means. */
    Set<String> lasting() {
        return result.all(Obstacle.class).stream()
                .filter(each -> result.rows(each).isEmpty() || !scarce.containsAll(result.rows(each)))
                .map(Obstacle::obstacle)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The actions that would be called for whatever the means. */
    Set<String> calledWhateverTheMeans() {
        List<ActionCalled> calls = result.all(ActionCalled.class);
        Set<String> passing = result.all(Obstacle.class).stream()
                .map(Obstacle::obstacle)
                .collect(Collectors.toCollection(TreeSet::new));
        passing.removeAll(lasting());
        Set<String> dependent = calls.stream().map(ActionCalled::action).collect(Collectors.toCollection(TreeSet::new));
        Set<String> called = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (ActionCalled call : calls) {
                boolean stands = dependent.contains(call.cause())
                        ? called.contains(call.cause())
                        : !passing.contains(call.cause());
                more |= stands && called.add(call.action());
            }
        }
        return called;
    }
}
