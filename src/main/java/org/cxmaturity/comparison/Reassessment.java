package org.cxmaturity.comparison;

import java.util.List;
import org.cxmaturity.roadmap.PlanReview;
import org.jspecify.annotations.Nullable;

/**
 * An assessment held against an earlier one of the same organisation (R33).
 *
 * @param difference what facts and what rules differ
 * @param changes what the results say otherwise, each with what made it
 * @param kpis what was measured anew
 * @param plan what has become of the earlier one's plan; null where it did not plan
 */
public record Reassessment(
        RecordDifference difference,
        List<ExplainedChange> changes,
        List<KpiMoved> kpis,
        @Nullable PlanReview plan) {
    public Reassessment {
        changes = List.copyOf(changes);
        kpis = List.copyOf(kpis);
    }
}
