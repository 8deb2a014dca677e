package org.cxmaturity.tabletest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;

/**
 * Which rows tests cover. A row is covered where it fired in a test; a criterion, which is checked in every result, where one test has
 * the very level it asks, and another a level less. These tests have to expect a stage of its model, how much of its own stage is met,
 * or, where it is not essential and moves none, at least an action.
 */
public final class TestedRows {
    private final Set<RowRef> fired = new HashSet<>();
    private final Set<RowRef> met = new HashSet<>();
    private final Set<RowRef> missed = new HashSet<>();

    /** Counts a test in. */
    public void add(Derivation derivation, List<Expectation> expectations) {
        fired.addAll(RowTally.fired(derivation.steps()));
        for (Step step : derivation.steps()) {
            if (step.row() != null
                    && step.concluded() instanceof CriterionCheck check
                    && expectations.stream().anyMatch(each -> tells(each, check, derivation.assessment()))) {
                step.facts().stream()
                        .filter(CapabilityLevel.class::isInstance)
                        .map(fact -> ((CapabilityLevel) fact).level() - check.required())
                        .forEach(apart -> criterion(step.row(), apart));
            }
        }
    }

    private static boolean tells(Expectation expectation, CriterionCheck check, Assessment result) {
        return switch (expectation.row().kind()) {
            case STAGE -> expectation.row().about().equals(check.model());
            case COMPLETION ->
                expectation.row().about().equals(check.model())
                        && result.placement(check.model()).order() == check.order();
            case ACTION, NO_ACTION -> !check.essential();
            default -> false;
        };
    }

    private void criterion(RowRef row, int apart) {
        if (apart == 0) {
            met.add(row);
        } else if (apart == -1) {
            missed.add(row);
        }
    }

    /** Whether the tests cover a row. */
    public boolean covers(Row row) {
        RowRef reference = RowTypes.ref(row);
        return row instanceof StageCriterionRow
                ? met.contains(reference) && missed.contains(reference)
                : fired.contains(reference);
    }

    /** Whether the row of a probe fired; a criterion, whether it was met; where an action's rank is to show it, for that action. */
    public static boolean fired(Derivation derivation, SuggestedCase probe) {
        return probe.seen().ranked()
                ? derivation.steps().stream()
                        .filter(step -> probe.row().equals(step.row()))
                        .anyMatch(step -> speaksOf(step, probe.seen().about()))
                : RowTally.fired(derivation.steps()).contains(probe.row());
    }

    private static boolean speaksOf(Step step, String action) {
        return List.of(step.concluded().key().split("[#/]")).contains(action);
    }
}
