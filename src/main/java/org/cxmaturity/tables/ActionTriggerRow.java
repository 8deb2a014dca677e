package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.ActionCalled;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;
import org.jspecify.annotations.Nullable;

/** Which action a gap calls for. */
@DecisionTable(
        name = "action-triggers",
        title = "Which gaps call for which action",
        help =
                "Decides which action a gap calls for. A gap is a capability that the next stage of a model asks for and does not find.",
        phase = Phase.RECOMMENDATION,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = Need.class, as = "$need"),
            @Subject(type = Setting.class, as = "$setting"),
            @Subject(type = CustomersMet.class, as = "$met")
        },
        concludes = "new ActionCalled(action, $need.capability(), $need.unlocks())",
        imports = {ActionCalled.class})
public record ActionTriggerRow(
        @RowId String id,

        @RefersTo(CapabilityRow.class) @Condition(title = "Gap in", operator = Operator.IN)
        Set<String> capability,

        @LevelOf("capability")
        @Scale(min = 0, max = CapabilityLevel.HIGHEST)
        @Condition(
                title = "Level, below",
                help = "The level the action leads to: above it there is nothing to gain.",
                property = "level",
                operator = Operator.BELOW)
        @Nullable
        Integer levelBelow,

        @LevelOf("capability")
        @Scale(min = 1, max = CapabilityLevel.HIGHEST)
        @Condition(
                title = "Level needed, at least",
                help = "Below it a simpler action is enough.",
                property = "required",
                operator = Operator.AT_LEAST)
        @Nullable
        Integer requiredFrom,

        @RefersTo(IndustryRow.class)
        @Condition(
                title = "Industry",
                help = "Where no industry is stated, advice for OTHER is given.",
                subject = "$setting",
                property = "advisedIndustry",
                operator = Operator.IN)
        Set<String> industry,

        @RefersTo(SizeRow.class)
        @Condition(
                title = "Size class",
                help = "Where the headcount is not stated, advice for MEDIUM is given.",
                subject = "$setting",
                property = "advisedSize",
                operator = Operator.IN)
        Set<String> size,

        @Condition(
                title = "People served",
                help = "Whose experience the advice is about.",
                subject = "$setting",
                property = "audience",
                operator = Operator.IN)
        Set<Served> audience,

        @Condition(
                title = "Met in person",
                help =
                        "Whether customers come to a shop, a branch, a counter or a desk: YES, NO, or UNKNOWN, where advice says on what it hangs.",
                subject = "$met",
                property = "inPerson",
                operator = Operator.IN)
        Set<InPerson> inPerson,

        @Conclusion(title = "Action") @RefersTo(ActionRow.class)
        String action,

        @Note(
                title = "Reason",
                help =
                        "Why the gap calls for it, as the client reads it. {capability}, {level} and {required} are filled in.")
        String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public ActionTriggerRow told(UnaryOperator<String> words) {
        return new ActionTriggerRow(
                id,
                capability,
                levelBelow,
                requiredFrom,
                industry,
                size,
                audience,
                inPerson,
                action,
                words.apply(reason),
                source);
    }
}
