package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.FoundationFinding;
import org.jspecify.annotations.Nullable;

/** Something in use that rests on something that is not there. */
@DecisionTable(
        name = "foundation-findings",
        title = "What is built before its foundation",
        help = "Decides which capabilities in use are told as built too early, because one that they rest on is low.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = CapabilityLevel.class, as = "$built"),
            @Subject(type = CapabilityLevel.class, as = "$foundation")
        },
        concludes =
                "new FoundationFinding(finding, $built.capability(), $built.level(), $foundation.capability(), $foundation.highest())",
        imports = {FoundationFinding.class, FindingKind.class})
public record FoundationFindingRow(
        @RowId String id,

        @RefersTo(CapabilityRow.class)
        @Condition(title = "In use", subject = "$built", property = "capability", operator = Operator.IN)
        Set<String> built,

        @LevelOf("built")
        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        @Condition(title = "Its level, at least", subject = "$built", property = "level", operator = Operator.AT_LEAST)
        @Nullable
        Integer builtFrom,

        @RefersTo(CapabilityRow.class)
        @Condition(title = "Rests on", subject = "$foundation", property = "capability", operator = Operator.IN)
        Set<String> foundation,

        @LevelOf("foundation")
        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        @Condition(
                title = "Which stands below",
                subject = "$foundation",
                property = "highest",
                operator = Operator.BELOW)
        @Nullable
        Integer foundationBelow,

        @Conclusion(title = "Finding") FindingKind finding,

        @Note(title = "Text", help = "Names in braces are filled in: {built}, {level}, {of}, {foundation}, {below}.")
        String text,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public FoundationFindingRow told(UnaryOperator<String> words) {
        return new FoundationFindingRow(
                id, built, builtFrom, foundation, foundationBelow, finding, words.apply(text), reason, source);
    }
}
