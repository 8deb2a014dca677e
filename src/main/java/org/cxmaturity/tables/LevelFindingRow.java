package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.LevelFinding;
import org.jspecify.annotations.Nullable;

/** A level worth telling (R22). */
@DecisionTable(
        name = "level-findings",
        title = "Strengths and weaknesses",
        help =
                "Decides which levels are told as a strength or a weakness. At least: the level that is known. Below: the highest that it may be, so what is not known is no weakness.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = CapabilityLevel.class, as = "$level")},
        concludes = "LevelFinding.of(kind, $level)",
        imports = {LevelFinding.class, FindingKind.class})
public record LevelFindingRow(
        @RowId String id,

        @RefersTo(DimensionRow.class) @Condition(title = "Dimension", operator = Operator.IN)
        Set<String> dimension,

        @RefersTo(CapabilityRow.class) @Condition(title = "Capability", operator = Operator.IN)
        Set<String> capability,

        @LevelOf("capability")
        @Scale(min = 0, max = CapabilityLevel.HIGHEST)
        @Condition(title = "Level, at least", property = "level", operator = Operator.AT_LEAST)
        @Nullable
        Integer levelFrom,

        @LevelOf("capability")
        @Scale(min = 0, max = CapabilityLevel.HIGHEST)
        @Condition(title = "Level, below", property = "highest", operator = Operator.BELOW)
        @Nullable
        Integer levelBelow,

        @Conclusion(title = "Finding") FindingKind kind,

        @Note(title = "Text", help = "Names in braces are filled in: {capability}, {level}, {of}, {label}.")
        String text,

        @ReasonNote String reason)
        implements Told {
    @Override
    public LevelFindingRow told(UnaryOperator<String> words) {
        return new LevelFindingRow(id, dimension, capability, levelFrom, levelBelow, kind, words.apply(text), reason);
    }
}
