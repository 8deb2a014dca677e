package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Resources;
import org.jspecify.annotations.Nullable;

/** Means so small that they are an obstacle. */
@DecisionTable(
        name = "means-obstacles",
        title = "Obstacles that lie in the means",
        help =
                "Decides when readiness, money or people's time stand in the way of change. As for 100 people: what the budget is worth where actions cost what the catalogue says. The usual: the staff days of the sheet Scaling.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Resources.class, as = "$means")},
        concludes = "new Obstacle(obstacle)",
        imports = {Obstacle.class})
public record MeansObstacleRow(
        @RowId String id,

        @RefersTo(SizeRow.class) @Condition(title = "Size class", operator = Operator.IN)
        Set<String> size,

        @Condition(title = "Change readiness", operator = Operator.IN)
        Set<Readiness> readiness,

        @Condition(title = "Budget a quarter below, GBP", property = "budget", operator = Operator.BELOW) @Nullable
        Long budgetBelow,

        @Condition(
                title = "Budget below, GBP, as for 100 people",
                property = "comparableBudget",
                operator = Operator.BELOW)
        @Nullable
        Long comparableBudgetBelow,

        @Condition(title = "Person-days below, % of the usual", property = "daysPercent", operator = Operator.BELOW)
        @Nullable
        Integer daysPercentBelow,

        @Conclusion(title = "Obstacle") @RefersTo(ObstacleRow.class)
        String obstacle,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
