package org.cxmaturity.tabletest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;

/**
 * Which rows tests cover. A row is covered where it fired in a test; a criterion, which is checked in every result, where one test that
 * expects a stage has the very level it asks, and another a level less.
 */
public final class Boundaries {
    private final Set<String> fired = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> missed = new HashSet<>();

    /** Counts a test in. */
    public void add(Derivation derivation, List<Expectation> expectations) {
        fired.addAll(Tally.fired(derivation.steps()));
        for (Step step : derivation.steps()) {
            if (step.row() != null
                    && step.concluded() instanceof CriterionCheck check
                    && expectations.stream().anyMatch(each -> tells(each, check))) {
                step.facts().stream()
                        .filter(CapabilityLevel.class::isInstance)
                        .map(fact -> ((CapabilityLevel) fact).level() - check.required())
                        .forEach(apart -> criterion(step.row(), apart));
            }
        }
    }

    private static boolean tells(Expectation expectation, CriterionCheck check) {
        return expectation.row().kind() == ExpectationKind.STAGE
                && expectation.row().about().equals(check.model());
    }

    private void criterion(String row, int apart) {
        if (apart == 0) {
            met.add(row);
        } else if (apart == -1) {
            missed.add(row);
        }
    }

    /** Whether the tests cover a row. */
    public boolean covers(Row row) {
        String reference = RowTypes.reference(row);
        return row instanceof StageCriterionRow
                ? met.contains(reference) && missed.contains(reference)
                : fired.contains(reference);
    }

    /** Whether a row fired; a criterion, whether it was met. */
    public static boolean fired(Derivation derivation, String reference) {
        return Tally.fired(derivation.steps()).contains(reference);
    }
}
