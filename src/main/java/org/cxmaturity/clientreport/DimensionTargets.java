package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.clientreport.ClientReport.Axis;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;

/** The dimensions held against what the target stage asks, on the same footing as the scores: over what is known. */
final class DimensionTargets {
    private final Assessment assessment;
    private final Tables tables;
    private final Map<String, Integer> asked = new HashMap<>();

    DimensionTargets(Assessment assessment, Tables tables, Goal goal) {
        this.assessment = assessment;
        this.tables = tables;
        if (goal.target() != null) {
            int order = tables.row(
                            StageRow.class, goal.model() + "." + goal.target().id())
                    .order();
            tables.all(StageCriterionRow.class).stream()
                    .filter(row -> row.model().equals(goal.model()) && row.order() <= order)
                    .forEach(row -> row.capability().forEach(each -> asked.merge(each, row.minimum(), Math::max)));
        }
    }

    List<Axis> all() {
        return assessment.dimensions().stream().map(this::axis).toList();
    }

    /** The capabilities that apply, in the order of the result. */
    List<CapabilityAim> capabilities(Anonymity anonymity) {
        return assessment.capabilities().stream()
                .filter(each -> each.basis() != Basis.NOT_APPLICABLE)
                .map(each -> capability(each, anonymity))
                .toList();
    }

    private CapabilityAim capability(CapabilityResult result, Anonymity anonymity) {
        CapabilityRow row = tables.row(CapabilityRow.class, result.id());
        Integer level = result.basis() == Basis.UNKNOWN ? null : result.level();
        return new CapabilityAim(
                result.id(),
                result.name(),
                row.dimension(),
                level,
                Math.max(level == null ? 0 : level, asked.getOrDefault(result.id(), 0)),
                row.question(),
                row.ask(),
                row.evidence(),
                anonymity.attributable(result));
    }

    private Axis axis(DimensionScore dimension) {
        long weight = 0;
        long sum = 0;
        for (CapabilityResult capability : assessment.capabilities()) {
            Integer level = capability.level();
            if (level != null && capability.basis() != Basis.UNKNOWN && isIn(dimension, capability.id())) {
                int own = tables.row(CapabilityRow.class, capability.id()).weight();
                weight += own;
                sum += (long) own * Math.max(level, asked.getOrDefault(capability.id(), 0));
            }
        }
        boolean known = weight > 0;
        BigDecimal aim = known
                ? BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weight), 1, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        return new Axis(
                dimension.id(),
                dimension.name(),
                dimension.score(),
                dimension.coverage(),
                aim.max(dimension.score()),
                known,
                assessment.findings().stream()
                        .filter(each -> each.kind() == FindingKind.STRENGTH || each.kind() == FindingKind.WEAKNESS)
                        .filter(each -> each.capability() != null && isIn(dimension, each.capability()))
                        .toList());
    }

    private boolean isIn(DimensionScore dimension, String capability) {
        return tables.row(CapabilityRow.class, capability).dimension().equals(dimension.id());
    }
}
