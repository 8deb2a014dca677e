package org.cxmaturity.explanation;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.model.Assessment.RuleBaseId;
import org.cxmaturity.model.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Answers to why, about one result.
 *
 * @param record which record of a ledger it explains, in words, or null where a profile was assessed for it
 */
public record Explanation(
        @Nullable String record,
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
