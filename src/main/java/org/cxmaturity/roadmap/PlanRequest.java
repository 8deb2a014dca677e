package org.cxmaturity.roadmap;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a plan.
 *
 * @param model the model in which to rise
 * @param stage the stage to reach; null for the next one
 * @param budget money a quarter to go by, instead of what the profile states; null for that
 * @param staffDays person-days a quarter, likewise
 * @param quarters the horizon, likewise
 */
public record PlanRequest(
        String model,
        @Nullable String stage,
        @Nullable BigDecimal budget,
        @Nullable Integer staffDays,
        @Nullable Integer quarters) {
    /** The model in which to rise where none is named. */
    public static final String DEFAULT_MODEL = "four-stage";

    /** The next stage of the default model, within what the profile states. */
    public static final PlanRequest NEXT_STAGE = new PlanRequest(DEFAULT_MODEL, null, null, null, null);
}
