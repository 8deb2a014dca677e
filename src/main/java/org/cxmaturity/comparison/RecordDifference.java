package org.cxmaturity.comparison;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Problem;

/**
 * What differs between two assessments of an organisation of which the first is on record.
 *
 * @param facts the facts that differ
 * @param tables what differs between the tables that they went by
 * @param otherCoreRules whether the core rules differ too; both were assessed again by those of this program
 * @param changes what the results say otherwise
 * @param untried why the facts of one could not be assessed by the rules of the other
 */
public record RecordDifference(
        Organisation organisation,
        Side before,
        Side after,
        List<FactChange> facts,
        EditionDifference tables,
        boolean otherCoreRules,
        List<ResultChange> changes,
        List<Problem> untried) {
    public RecordDifference {
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
        untried = List.copyOf(untried);
    }

    /**
     * One of the two.
     *
     * @param name what the person called it
     * @param asOf the day the facts describe
     */
    public record Side(String name, LocalDate asOf, RuleBaseId ruleBase) {}
}
