package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.Obstacle;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;

/** Which action an obstacle calls for. */
@DecisionTable(
        name = "obstacle-actions",
        title = "Which obstacles call for which action",
        help = "Decides which action an obstacle calls for, whatever the gaps.",
        phase = Phase.RECOMMENDATION,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Obstacle.class, as = "$obstacle"), @Subject(type = Setting.class, as = "$setting")},
        concludes = "new ActionCalled(action, $obstacle.obstacle(), false)",
        imports = {ActionCalled.class})
public record ObstacleActionRow(
        @RowId String id,

        @RefersTo(ObstacleRow.class) @Condition(title = "Obstacle", operator = Operator.IN)
        Set<String> obstacle,

        @RefersTo(IndustryRow.class)
        @Condition(title = "Industry", subject = "$setting", property = "advisedIndustry", operator = Operator.IN)
        Set<String> industry,

        @RefersTo(SizeRow.class)
        @Condition(title = "Size class", subject = "$setting", property = "advisedSize", operator = Operator.IN)
        Set<String> size,

        @Condition(
                title = "People served",
                help = "Whose experience the advice is about.",
                subject = "$setting",
                property = "audience",
                operator = Operator.IN)
        Set<Served> audience,

        @Conclusion(title = "Action") @RefersTo(ActionRow.class)
        String action,

        @Note(title = "Reason", help = "Why the obstacle calls for it, as the client reads it.")
        String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public ObstacleActionRow told(UnaryOperator<String> words) {
        return new ObstacleActionRow(id, obstacle, industry, size, audience, action, words.apply(reason), source);
    }
}
