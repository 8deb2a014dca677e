package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.DuplicateFinding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.SystemGroup;
import org.jspecify.annotations.Nullable;

/** Several systems of one kind worth telling. */
@DecisionTable(
        name = "duplicate-findings",
        title = "Systems that hold the same customers",
        help = "Decides when several systems of one kind that hold customer data are told as duplicates.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = SystemGroup.class, as = "$group")},
        concludes = "new DuplicateFinding(finding, $group)",
        imports = {DuplicateFinding.class, FindingKind.class})
public record DuplicateFindingRow(
        @RowId String id,

        @Condition(title = "Kind of system", operator = Operator.IN)
        Set<SourceKind> kind,

        @Scale(min = 2, max = 200)
        @Condition(title = "Systems, at least", property = "count", operator = Operator.AT_LEAST)
        @Nullable
        Integer countFrom,

        @Condition(
                title = "Linked",
                help = "Whether links with identity resolved join them.",
                property = "linked",
                operator = Operator.IS)
        @Nullable
        Boolean linked,

        @Conclusion(title = "Finding") FindingKind finding,

        @Note(title = "Text", help = "Names in braces are filled in: {kind}, {count}, {systems}.")
        String text,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public DuplicateFindingRow told(UnaryOperator<String> words) {
        return new DuplicateFindingRow(id, kind, countFrom, linked, finding, words.apply(text), reason, source);
    }
}
