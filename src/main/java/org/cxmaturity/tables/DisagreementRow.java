package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.DisagreementFinding;
import org.cxmaturity.model.DisagreementKind;
import org.cxmaturity.model.FindingKind;
import org.jspecify.annotations.Nullable;

/** How far views may differ (R18, R19). */
@DecisionTable(
        name = "disagreements",
        title = "Contradictions and perception gaps",
        help = "Decides how far two views of a capability may lie apart before it is told.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Disagreement.class, as = "$disagreement")},
        concludes = "new DisagreementFinding(finding, $disagreement)",
        imports = {DisagreementFinding.class, FindingKind.class})
public record DisagreementRow(
        @RowId String id,

        @Condition(title = "Between", operator = Operator.IN)
        Set<DisagreementKind> kind,

        @RefersTo(CapabilityRow.class) @Condition(title = "Capability", operator = Operator.IN)
        Set<String> capability,

        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        @Condition(title = "Levels apart, at least", operator = Operator.AT_LEAST)
        @Nullable
        Integer difference,

        @Conclusion(title = "Finding") FindingKind finding,

        @Note(
                title = "Text",
                help =
                        "What is seen and by whom, levels included. Names in braces are filled in: {capability}, {stated}, {found}, {of}, the highest level it offers; between departments {lowest} and {highest}, those who say so; within one {department}.")
        String text,

        @Note(
                title = "Advice",
                help =
                        "What to do about it, told behind the text; and without it where levels would tell what few people said.")
        String advice,

        @ReasonNote String reason)
        implements Told {
    @Override
    public DisagreementRow told(UnaryOperator<String> words) {
        return new DisagreementRow(
                id, kind, capability, difference, finding, words.apply(text), words.apply(advice), reason);
    }
}
