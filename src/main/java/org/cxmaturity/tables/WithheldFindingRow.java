package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.LevelFinding;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.WithheldFinding;

/** Strengths that are not told while an obstacle says the opposite (R22). */
@DecisionTable(
        name = "withheld-findings",
        title = "Strengths that an obstacle contradicts",
        help = "Decides which strengths are not told where an obstacle says the opposite.",
        phase = Phase.PLACEMENT,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = LevelFinding.class, as = "$finding", where = "kind == FindingKind.STRENGTH"),
            @Subject(type = Obstacle.class, as = "$obstacle")
        },
        concludes = "new WithheldFinding(kind, $finding.capability(), $obstacle.obstacle())",
        imports = {WithheldFinding.class, FindingKind.class})
public record WithheldFindingRow(
        @RowId String id,

        @RefersTo(CapabilityRow.class)
        @Condition(title = "Strength in", subject = "$finding", property = "capability", operator = Operator.IN)
        Set<String> capability,

        @RefersTo(ObstacleRow.class) @Condition(title = "Obstacle", subject = "$obstacle", operator = Operator.IN)
        Set<String> obstacle,

        @Conclusion(title = "Not told") FindingKind kind,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
