package org.cxmaturity.explanation;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;

/** Answers to why, about one result. */
public record Explanation(
        Organisation organisation,
        LocalDate asOf,
        RuleBaseId ruleBase,
        List<StageExplanation> stages,
        List<CapabilityExplanation> capabilities,
        List<ActionExplanation> actions) {
    public Explanation {
        stages = List.copyOf(stages);
        capabilities = List.copyOf(capabilities);
        actions = List.copyOf(actions);
    }
}
