package org.cxmaturity.tables;

import org.cxmaturity.model.ActionEffort;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Proposal;
import org.jspecify.annotations.Nullable;

/** Person-days against the staff days at hand, to effort band. */
@DecisionTable(
        name = "effort-bands",
        title = "Effort bands",
        help =
                "Decides what counts as light, moderate and heavy effort, in percent of the staff days of the quarters it takes.",
        phase = Phase.WEIGHING,
        hit = HitPolicy.UNIQUE,
        subjects = {@Subject(type = Proposal.class, as = "$proposal")},
        concludes = "new ActionEffort($proposal.action(), band)",
        imports = {ActionEffort.class, EffortBand.class})
public record EffortBandRow(
        @RowId String id,

        @Condition(title = "% of staff days, at least", property = "daysPercent", operator = Operator.AT_LEAST)
        @Nullable
        Integer percentFrom,

        @Condition(title = "% of staff days, below", property = "daysPercent", operator = Operator.BELOW) @Nullable
        Integer percentBelow,

        @Conclusion(title = "Effort") EffortBand band,

        @ReasonNote String reason)
        implements Row {}
