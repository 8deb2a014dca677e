package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.ActionPriority;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Stance;
import org.jspecify.annotations.Nullable;

/** What gives an action its priority (R28). */
@DecisionTable(
        name = "priorities",
        title = "Priorities",
        help =
                "Decides an action's priority from impact, effort, cost, whether it unlocks a next stage, and obstacles.",
        phase = Phase.PRIORITISATION,
        hit = HitPolicy.UNIQUE,
        subjects = {@Subject(type = Candidate.class, as = "$candidate")},
        concludes = "new ActionPriority($candidate.action(), priority)",
        imports = {ActionPriority.class, Priority.class})
public record PriorityRow(
        @RowId String id,

        @Condition(title = "Impact", operator = Operator.IN) Set<Impact> impact,
        @Condition(title = "Effort", operator = Operator.IN) Set<EffortBand> effort,
        @Condition(title = "Cost", operator = Operator.IN) Set<CostBand> cost,

        @Condition(title = "Unlocks a next stage", operator = Operator.IS) @Nullable
        Boolean unlocks,

        @Condition(title = "Called for by the sector", operator = Operator.IS) @Nullable
        Boolean sector,

        @Condition(
                title = "Called for by figures",
                help = "Service figures fall short of what it brings, or a KPI has fallen that it answers.",
                operator = Operator.IS)
        @Nullable
        Boolean measured,

        @Condition(title = "Turn", operator = Operator.IN) Set<Stance> stance,
        @Conclusion(title = "Priority") Priority priority,

        @Note(title = "Reason", help = "Why, as the client reads it.")
        String reason)
        implements Told {
    @Override
    public PriorityRow told(UnaryOperator<String> words) {
        return new PriorityRow(
                id, impact, effort, cost, unlocks, sector, measured, stance, priority, words.apply(reason));
    }
}
