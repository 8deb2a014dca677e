package org.cxmaturity.explanation;

import java.util.List;
import org.cxmaturity.explanation.UnmetCriterion.Change;
import org.cxmaturity.explanation.UnmetCriterion.Raiser;

/**
 * Why a capability stands where it does, and what hangs on it.
 *
 * @param question what to ask about it
 * @param why from the level down to facts
 * @param bearing the facts without any one of which the level would be another
 * @param criteria the criteria that ask it, met or not, one sentence each
 * @param findings what else the rules found about it
 * @param next what would raise it by one level
 * @param raisers recommended actions that raise it
 */
public record CapabilityExplanation(
        String id,
        String name,
        String question,
        ReasonNode why,
        List<DecisiveFact> bearing,
        List<String> criteria,
        List<ReasonNode> findings,
        List<Change> next,
        List<Raiser> raisers) {
    public CapabilityExplanation {
        bearing = List.copyOf(bearing);
        criteria = List.copyOf(criteria);
        findings = List.copyOf(findings);
        next = List.copyOf(next);
        raisers = List.copyOf(raisers);
    }
}
