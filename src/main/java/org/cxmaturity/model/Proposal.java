package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * An action as it would be for this organisation.
 *
 * @param days person-days, the middle of its range, at the organisation's size
 * @param budgetPercent its cost (the middle of its range) in percent of the budget of the quarters it takes; null where no budget is stated
 */
public record Proposal(
        String action,
        ActionKind kind,
        Impact impact,
        int days,
        @Nullable Integer budgetPercent) implements Derived {
    @Override
    public String key() {
        return "proposal#" + action + "/" + days + "/" + budgetPercent;
    }
}
