package org.cxmaturity.roadmap;

import java.math.BigDecimal;
import java.util.List;
import org.cxmaturity.model.ObstaclesFirst;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a plan.
 *
 * @param model the model in which to rise; null for the first of those that the profile is placed on
 * @param stage the stage to reach; null for the next one
 * @param budget money a quarter to go by, instead of what the profile states; null for that
 * @param staffDays person-days a quarter, likewise
 * @param quarters the horizon, likewise
 * @param budgetTotal money for all quarters together, instead of a budget a quarter; null where there is no such sum
 * @param obstaclesFirst what it may cost that leadership and change work comes first, instead of what the profile states
 * @param parallel how many actions may run at the same time, instead of what the rules conclude; null for that
 * @param wishes what is wanted of single actions, one for each at most
 */
public record PlanRequest(
        @Nullable String model,
        @Nullable String stage,
        @Nullable BigDecimal budget,
        @Nullable Integer staffDays,
        @Nullable Integer quarters,
        @Nullable BigDecimal budgetTotal,
        @Nullable ObstaclesFirst obstaclesFirst,
        @Nullable Integer parallel,
        List<ActionWish> wishes) {
    public PlanRequest {
        wishes = List.copyOf(wishes);
        if (wishes.stream().map(ActionWish::action).distinct().count() < wishes.size()) {
            throw new IllegalArgumentException("two wishes for one action in " + wishes);
        }
    }

    /** As many actions at the same time as the rules conclude, and nothing wanted of single ones. */
    public PlanRequest(
            @Nullable String model,
            @Nullable String stage,
            @Nullable BigDecimal budget,
            @Nullable Integer staffDays,
            @Nullable Integer quarters,
            @Nullable BigDecimal budgetTotal,
            @Nullable ObstaclesFirst obstaclesFirst) {
        this(model, stage, budget, staffDays, quarters, budgetTotal, obstaclesFirst, null, List.of());
    }

    /** Money a quarter, and what obstacles call for as the profile states. */
    public PlanRequest(
            @Nullable String model,
            @Nullable String stage,
            @Nullable BigDecimal budget,
            @Nullable Integer staffDays,
            @Nullable Integer quarters) {
        this(model, stage, budget, staffDays, quarters, null, null);
    }

    /** The next stage of the first model, within what the profile states. */
    public static final PlanRequest NEXT_STAGE = new PlanRequest(null, null, null, null, null);

    /** The same in another model, or another stage of it. */
    public PlanRequest to(@Nullable String otherModel, @Nullable String otherStage) {
        return new PlanRequest(
                otherModel, otherStage, budget, staffDays, quarters, budgetTotal, obstaclesFirst, parallel, wishes);
    }
}
