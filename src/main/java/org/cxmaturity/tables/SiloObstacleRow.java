package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;

/** A silo so severe that it is an obstacle by itself, whatever other departments do (R25). */
@DecisionTable(
        name = "silo-obstacles",
        title = "Obstacles that lie between departments",
        help =
                "Decides which silos, stated or inferred, stand in the way of change by themselves, whatever other departments do.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = Silo.class, as = "$silo"),
            @Subject(type = CapabilityLevel.class, as = "$level", where = "basis != Basis.PROJECTED")
        },
        concludes = "new Obstacle(obstacle)",
        imports = {Obstacle.class, Basis.class})
public record SiloObstacleRow(
        @RowId String id,

        @Condition(title = "Silo of", subject = "$silo", operator = Operator.IN)
        Set<SiloKind> of,

        @Condition(title = "Severity", subject = "$silo", operator = Operator.IN)
        Set<Severity> severity,

        @RefersTo(CapabilityRow.class)
        @Condition(
                title = "Until raised",
                help = "The capability that an action has to raise for the obstacle to be gone.",
                subject = "$level",
                property = "capability",
                operator = Operator.IN)
        Set<String> capability,

        @Conclusion(title = "Obstacle") @RefersTo(ObstacleRow.class)
        String obstacle,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
