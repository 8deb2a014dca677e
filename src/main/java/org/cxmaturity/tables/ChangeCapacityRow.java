package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.ChangeClimate;
import org.cxmaturity.model.Readiness;

/** How much change an organisation can carry at a time (R29). */
@DecisionTable(
        name = "change-capacity",
        title = "How many changes at a time",
        help =
                "Decides how many actions may run at the same time. Where several rows apply, the lowest counts; where no readiness is stated, MEDIUM is assumed.",
        phase = Phase.WEIGHING,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = ChangeClimate.class, as = "$climate")},
        concludes = "new ChangeCapacity(parallel)",
        imports = {ChangeCapacity.class})
public record ChangeCapacityRow(
        @RowId String id,

        @RefersTo(SizeRow.class) @Condition(title = "Size class", operator = Operator.IN)
        Set<String> size,

        @Condition(title = "Change readiness", operator = Operator.IN)
        Set<Readiness> readiness,

        @Conclusion(title = "Actions at a time") @Scale(min = 1, max = 100)
        int parallel,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
