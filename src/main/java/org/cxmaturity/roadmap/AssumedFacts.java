package org.cxmaturity.roadmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.jspecify.annotations.Nullable;

/** Profiles with something assumed. */
final class AssumedFacts {
    private AssumedFacts() {}

    /** With levels that actions brought about. */
    static Profile in(Profile profile, Map<String, Integer> levels, String cause) {
        List<Given> facts = new ArrayList<>(profile.facts());
        levels.forEach((capability, level) -> facts.add(new ProjectedLevel(capability, level, cause)));
        return profile.with(facts);
    }

    /** With other means; the profile itself where they are what it states. */
    static Profile under(Profile profile, Means means) {
        Constraints stated = profile.constraints().orElse(new Constraints(null, null, null, null, null));
        Constraints assumed = new Constraints(
                stated.currency(),
                means.budget() == null ? stated.budgetPerQuarter() : means.budget(),
                means.staffDays() == null ? stated.staffDaysPerQuarter() : means.staffDays(),
                means.quarters() == null ? stated.quarters() : means.quarters(),
                stated.changeReadiness(),
                stated.carryOver(),
                stated.obstaclesFirst());
        if (profile.constraints().filter(assumed::equals).isPresent()) {
            return profile;
        }
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.removeIf(Constraints.class::isInstance);
        facts.add(assumed);
        return profile.with(facts);
    }

    /** Means to go by instead of those a profile states; null leaves what it states. */
    record Means(
            @Nullable BigDecimal budget,
            @Nullable Integer staffDays,
            @Nullable Integer quarters) {}
}
