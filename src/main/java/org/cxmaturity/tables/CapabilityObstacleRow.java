package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Obstacle;
import org.jspecify.annotations.Nullable;

/** A capability so low that it is an obstacle. */
@DecisionTable(
        name = "capability-obstacles",
        title = "Obstacles that lie in the organisation",
        help =
                "Decides which low capabilities stand in the way of change. Only what is surely low counts: where facts or answers leave a higher level open, it does not.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = CapabilityLevel.class, as = "$level")},
        concludes = "new Obstacle(obstacle)",
        imports = {Obstacle.class})
public record CapabilityObstacleRow(
        @RowId String id,

        @RefersTo(CapabilityRow.class) @Condition(title = "Capability", operator = Operator.IN)
        Set<String> capability,

        @LevelOf("capability")
        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        @Condition(
                title = "Level, below",
                help = "A level that is surely below it stands in the way: 1 ad hoc, 2 partial, 3 mostly, 4 always.",
                property = "highest",
                operator = Operator.BELOW)
        @Nullable
        Integer levelBelow,

        @Conclusion(title = "Obstacle") @RefersTo(ObstacleRow.class)
        String obstacle,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {
    /** Whether it hangs on what a level leaves open that the obstacle is there. */
    public boolean hangsOn(CapabilityLevel level) {
        return (capability.isEmpty() || capability.contains(level.capability()))
                && levelBelow != null
                && level.level() < levelBelow
                && level.highest() >= levelBelow;
    }
}
