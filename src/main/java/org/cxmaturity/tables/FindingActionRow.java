package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.ActionableFinding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.FindingSubject;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;

/** Which action a finding calls for. */
@DecisionTable(
        name = "finding-actions",
        title = "Which findings call for which action",
        help =
                "Decides which action a finding on a KPI, a missing foundation or duplicate systems calls for, whatever the gaps.",
        phase = Phase.RECOMMENDATION,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = ActionableFinding.class, as = "$finding"),
            @Subject(type = Setting.class, as = "$setting")
        },
        concludes = "new ActionCalled(action, $finding.about().name(), false)",
        imports = {ActionCalled.class})
public record FindingActionRow(
        @RowId String id,

        @Condition(title = "Finding on", property = "about", operator = Operator.IN)
        Set<FindingSubject> about,

        @Condition(title = "Held against", help = "For findings on KPIs.", property = "basis", operator = Operator.IN)
        Set<KpiBasis> basis,

        @Condition(title = "Kind", property = "kind", operator = Operator.IN)
        Set<FindingKind> kind,

        @RefersTo(CapabilityRow.class)
        @Condition(
                title = "Low capability",
                help = "For findings on missing foundations.",
                property = "capability",
                operator = Operator.IN)
        Set<String> capability,

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

        @Note(title = "Reason", help = "Why the finding calls for it, as the client reads it.")
        String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public FindingActionRow told(UnaryOperator<String> words) {
        return new FindingActionRow(
                id, about, basis, kind, capability, industry, size, audience, action, words.apply(reason), source);
    }
}
