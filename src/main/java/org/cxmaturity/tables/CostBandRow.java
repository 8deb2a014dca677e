package org.cxmaturity.tables;

import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.Proposal;
import org.jspecify.annotations.Nullable;

/** Cost against budget to cost band. */
@DecisionTable(
        name = "cost-bands",
        title = "Cost bands",
        help = "Decides what an action's cost counts as, in percent of the budget of the quarters it takes.",
        phase = Phase.WEIGHING,
        hit = HitPolicy.UNIQUE,
        subjects = {@Subject(type = Proposal.class, as = "$proposal")},
        concludes = "new ActionCost($proposal.action(), band)",
        imports = {ActionCost.class, CostBand.class})
public record CostBandRow(
        @RowId String id,

        @Condition(title = "% of budget, at least", property = "budgetPercent", operator = Operator.AT_LEAST) @Nullable
        Integer percentFrom,

        @Condition(title = "% of budget, below", property = "budgetPercent", operator = Operator.BELOW) @Nullable
        Integer percentBelow,

        @Conclusion(title = "Cost") CostBand band,

        @ReasonNote String reason)
        implements Row {}
