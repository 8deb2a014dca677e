package org.cxmaturity.roadmap;

import java.math.BigDecimal;
import org.cxmaturity.model.ObstaclesFirst;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a plan.
 *
 * @param model the model in which to rise
 * @param stage the stage to reach; null for the next one
 * @param budget money a quarter to go by, instead of what the profile states; null for that
 * @param staffDays person-days a quarter, likewise
 * @param quarters the horizon, likewise
 * @param budgetTotal money for all quarters together, instead of a budget a quarter; null where there is no such sum
 * @param obstaclesFirst what it may cost that leadership and change work comes first, instead of what the profile states
 */
public record PlanRequest(
        String model,
        @Nullable String stage,
        @Nullable BigDecimal budget,
        @Nullable Integer staffDays,
        @Nullable Integer quarters,
        @Nullable BigDecimal budgetTotal,
        @Nullable ObstaclesFirst obstaclesFirst) {
    /** The model in which to rise where none is named. */
    public static final String DEFAULT_MODEL = "four-stage";

    /** Money a quarter, and what obstacles call for as the profile states. */
    public PlanRequest(
            String model,
            @Nullable String stage,
            @Nullable BigDecimal budget,
            @Nullable Integer staffDays,
            @Nullable Integer quarters) {
        this(model, stage, budget, staffDays, quarters, null, null);
    }

    /** The next stage of the default model, within what the profile states. */
    public static final PlanRequest NEXT_STAGE = new PlanRequest(DEFAULT_MODEL, null, null, null, null);
}
