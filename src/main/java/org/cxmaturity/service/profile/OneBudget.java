package org.cxmaturity.service.profile;

import java.math.BigDecimal;
import java.util.Optional;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.PlanRequest;

/** A sum for all quarters and money a quarter can't both be meant. */
final class OneBudget {
    private OneBudget() {}

    static Optional<Problem> problem(PlanRequest plan, Profile profile) {
        BigDecimal total = plan.budgetTotal();
        BigDecimal perQuarter = Optional.ofNullable(plan.budget())
                .or(() -> profile.constraints().map(Constraints::budgetPerQuarter))
                .orElse(null);
        if (total == null || perQuarter == null) {
            return Optional.empty();
        }
        boolean stated = plan.budget() == null;
        return Optional.of(new Problem(
                Input.BUDGET_TOTAL,
                total.toPlainString() + " beside " + perQuarter.toPlainString() + " a quarter"
                        + (stated ? ", which the profile states" : ""),
                "either a sum for all quarters or money a quarter",
                stated ? "constraints.budgetPerQuarter is to be taken out of the profile" : null));
    }
}
