package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Stance;
import org.cxmaturity.model.StanceTaken;

/** What an obstacle does to an action's turn (R25). */
@DecisionTable(
        name = "obstacle-stances",
        title = "What obstacles bring forward or put off",
        help = "Decides which actions an obstacle brings forward, and which it puts off until it is out of the way.",
        phase = Phase.WEIGHING,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = Obstacle.class, as = "$obstacle"),
            @Subject(type = Proposal.class, as = "$proposal"),
            @Subject(type = ActionCost.class, as = "$cost", where = "action == $proposal.action()")
        },
        concludes = "new StanceTaken($proposal.action(), stance, $obstacle.obstacle())",
        imports = {StanceTaken.class, Stance.class})
public record ObstacleStanceRow(
        @RowId String id,

        @RefersTo(ObstacleRow.class) @Condition(title = "Obstacle", operator = Operator.IN)
        Set<String> obstacle,

        @RefersTo(ActionRow.class) @Condition(title = "Action", subject = "$proposal", operator = Operator.IN)
        Set<String> action,

        @RefersTo(ActionKindRow.class)
        @Condition(title = "Kind of action", subject = "$proposal", operator = Operator.IN)
        Set<String> kind,

        @Condition(title = "Cost", subject = "$cost", property = "band", operator = Operator.IN)
        Set<CostBand> cost,

        @Conclusion(title = "Turn") Stance stance,

        @Note(title = "Reason", help = "Why, as the client reads it.")
        String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public ObstacleStanceRow told(UnaryOperator<String> words) {
        return new ObstacleStanceRow(id, obstacle, action, kind, cost, stance, words.apply(reason), source);
    }
}
