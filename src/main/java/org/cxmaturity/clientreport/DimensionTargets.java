package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.Axis;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.Reading;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ScoreTree;
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
        Set<String> whole = assessment.dimensions().stream()
                .flatMap(each -> Optional.ofNullable(each.parent()).stream())
                .collect(Collectors.toSet());
        return assessment.dimensions().stream()
                .filter(each -> !whole.contains(each.id()))
                .map(this::axis)
                .toList();
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
                tables.scale(result.id()).top(),
                Math.max(level == null ? 0 : level, asked.getOrDefault(result.id(), 0)),
                row.question(),
                row.ask(),
                row.evidence(),
                anonymity.attributable(result));
    }

    private Axis axis(DimensionScore dimension) {
        List<CapabilityLevel> aimed = assessment.capabilities().stream()
                .filter(each -> each.basis() != Basis.UNKNOWN && each.level() != null)
                .map(this::aimed)
                .toList();
        boolean known = dimension.coverage().signum() > 0;
        BigDecimal aim = new ScoreTree(tables)
                .score(dimension.id(), aimed)
                .in(Reading.STATED, dimension.score().scale());
        return new Axis(
                dimension.id(),
                dimension.name(),
                dimension.score(),
                dimension.of(),
                dimension.coverage(),
                aim.max(dimension.score()),
                known,
                assessment.findings().stream()
                        .filter(each -> each.kind() == FindingKind.STRENGTH || each.kind() == FindingKind.WEAKNESS)
                        .filter(each -> each.capability() != null && isIn(dimension, each.capability()))
                        .toList());
    }

    /** A known level, or the one that is asked where that is higher. */
    private CapabilityLevel aimed(CapabilityResult capability) {
        int level = Math.max(Objects.requireNonNull(capability.level()), asked.getOrDefault(capability.id(), 0));
        CapabilityRow row = tables.row(CapabilityRow.class, capability.id());
        return CapabilityLevel.known(row.id(), row.dimension(), 0, level, Basis.ANSWERS);
    }

    private boolean isIn(DimensionScore dimension, String capability) {
        return tables.row(CapabilityRow.class, capability).dimension().equals(dimension.id());
    }
}
