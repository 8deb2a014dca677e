package org.cxmaturity.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.PlanRequest;

/** The limits of plans, as requests name them. */
final class PlanFields {
    private static final String WANT = "want";

    /** Their names. */
    static final Set<String> NAMES =
            Set.of("target", "budget", "budgetTotal", "staffDays", "quarters", "obstaclesFirst", "parallel", WANT);

    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final int MOST_DAYS = 10_000_000;

    private PlanFields() {}

    static PlanRequest of(AskedFields fields) {
        return new PlanRequest(
                null,
                fields.text("target").orElse(null),
                fields.money("budget", MOST_MONEY),
                fields.whole("staffDays", 0, MOST_DAYS),
                fields.whole("quarters", 1, PlanLimits.MOST_QUARTERS),
                fields.money("budgetTotal", MOST_MONEY),
                fields.choice("obstaclesFirst", ObstaclesFirst.class),
                fields.whole("parallel", 1, PlanLimits.MOST_PARALLEL),
                fields.read(ActionWish.all(fields.texts(WANT)), List.of()));
    }
}
