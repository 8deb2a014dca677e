package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;

/** A stage's criterion (R14). */
@DecisionTable(
        name = "stage-criteria",
        title = "Stage criteria",
        help =
                "Decides what each stage asks. Stages are cumulative: a stage also needs every essential criterion below it.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = CapabilityLevel.class, as = "$level")},
        concludes = "CriterionCheck.of(model, stage, order, minimum, essential, group, evidence, $level)",
        imports = {CriterionCheck.class})
public record StageCriterionRow(
        @RowId String id,

        @Conclusion(title = "Model") @RefersTo(ModelRow.class)
        String model,

        @Conclusion(title = "Stage") String stage,

        @Conclusion(title = "Order", help = "The stage's order in its model.") @Scale(min = 1, max = 20)
        int order,

        @RefersTo(CapabilityRow.class) @Condition(title = "Capability", operator = Operator.IN)
        Set<String> capability,

        @Conclusion(title = "Minimum level", help = "What the stage asks: 1 ad hoc, 2 partial, 3 mostly, 4 always.")
        @LevelOf("capability")
        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        int minimum,

        @Conclusion(
                title = "Essential",
                help = "yes: without it the stage is not reached. no: it counts towards completion.")
        boolean essential,

        @Conclusion(
                title = "Group",
                help =
                        "none: the criterion stands alone. Else the name of a group within the stage, of whose criteria only some are needed.")
        String group,

        @Conclusion(
                title = "Needed",
                help =
                        "How many criteria of the group are needed, the same in each of its rows; 0 where there is no group.")
        @Scale(min = 0, max = 20)
        int needed,

        @Conclusion(title = "Evidence demanded", help = "yes: in the lowest reading it counts only with evidence.")
        boolean evidence,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public StageCriterionRow told(UnaryOperator<String> words) {
        return new StageCriterionRow(
                id,
                model,
                stage,
                order,
                capability,
                minimum,
                essential,
                group,
                needed,
                evidence,
                words.apply(reason),
                source);
    }
    /** Whether the criterion is one of a group, of which only some are needed. */
    public boolean grouped() {
        return !group.equals(CriterionCheck.ALONE);
    }

    /** The same criterion in a group, of which some are needed. */
    public StageCriterionRow inGroup(String name, int some) {
        return new StageCriterionRow(
                id, model, stage, order, capability, minimum, essential, name, some, evidence, reason, source);
    }

    /** The same criterion in no group. */
    public StageCriterionRow alone() {
        return inGroup(CriterionCheck.ALONE, 0);
    }

    /** Whether another criterion is in the same group. */
    public boolean sameGroup(StageCriterionRow other) {
        return grouped() && other.group.equals(group) && other.stage.equals(stage) && other.model.equals(model);
    }
}
