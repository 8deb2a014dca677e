package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.ActionWorth;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Worth;
import org.jspecify.annotations.Nullable;

/** Impact against effort (R29). */
@DecisionTable(
        name = "impact-effort",
        title = "Impact against effort",
        help =
                "Decides which actions are quick wins, big bets, fill-ins and money pits. Says nothing of an action's priority.",
        phase = Phase.PRIORITISATION,
        hit = HitPolicy.UNIQUE,
        subjects = {@Subject(type = Candidate.class, as = "$candidate")},
        concludes = "new ActionWorth($candidate.action(), worth)",
        imports = {ActionWorth.class, Worth.class})
public record ImpactEffortRow(
        @RowId String id,

        @Condition(title = "Impact", operator = Operator.IN) Set<Impact> impact,
        @Condition(title = "Effort", operator = Operator.IN) Set<EffortBand> effort,
        @Condition(title = "Cost", operator = Operator.IN) Set<CostBand> cost,

        @Condition(title = "Quarters, at least", property = "quarters", operator = Operator.AT_LEAST) @Nullable
        Integer quartersFrom,

        @Condition(title = "Quarters, below", property = "quarters", operator = Operator.BELOW) @Nullable
        Integer quartersBelow,

        @Conclusion(title = "Worth") Worth worth,

        @Note(title = "Reason", help = "Why, as the client reads it.")
        String reason,

        @SourceNote String source)
        implements Row {}
