package org.cxmaturity.tables;

import org.cxmaturity.model.ActionEffort;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Proposal;
import org.jspecify.annotations.Nullable;

/** Person-days to effort band. */
@DecisionTable(
        name = "effort-bands",
        title = "Effort bands",
        help = "Decides what counts as light, moderate and heavy effort.",
        phase = Phase.WEIGHING,
        hit = HitPolicy.UNIQUE,
        subjects = {@Subject(type = Proposal.class, as = "$proposal")},
        concludes = "new ActionEffort($proposal.action(), band)",
        imports = {ActionEffort.class, EffortBand.class})
public record EffortBandRow(
        @RowId String id,

        @Condition(title = "Person-days, at least", property = "days", operator = Operator.AT_LEAST) @Nullable
        Integer daysFrom,

        @Condition(title = "Person-days, below", property = "days", operator = Operator.BELOW) @Nullable
        Integer daysBelow,

        @Conclusion(title = "Effort") EffortBand band,

        @ReasonNote String reason)
        implements Row {}
