package org.cxmaturity.tables;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.SectorCall;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;
import org.jspecify.annotations.Nullable;

/** What the work of a sector calls for, whatever the next stage asks (R26). */
@DecisionTable(
        name = "sector-actions",
        title = "What the work of a sector calls for",
        help =
                "Decides which action a low capability calls for because it matters more in this sector than elsewhere, whatever the next stage asks.",
        phase = Phase.RECOMMENDATION,
        hit = HitPolicy.COLLECT,
        subjects = {
            @Subject(type = CapabilityLevel.class, as = "$level"),
            @Subject(type = Setting.class, as = "$setting"),
            @Subject(type = CustomersMet.class, as = "$met")
        },
        concludes = "new SectorCall(action, $level.capability())",
        imports = {SectorCall.class})
public record SectorActionRow(
        @RowId String id,

        @RefersTo(CapabilityRow.class) @Condition(title = "Capability", operator = Operator.IN)
        Set<String> capability,

        @LevelOf("capability")
        @Scale(min = 0, max = CapabilityLevel.HIGHEST)
        @Condition(title = "Level from", property = "level", operator = Operator.AT_LEAST)
        @Nullable
        Integer levelFrom,

        @LevelOf("capability")
        @Scale(min = 0, max = CapabilityLevel.HIGHEST)
        @Condition(
                title = "Level below",
                help =
                        "A level that is surely below it: where facts leave open whether it is higher, that is asked first.",
                property = "highest",
                operator = Operator.BELOW)
        @Nullable
        Integer levelBelow,

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
                        "Why it matters more here than elsewhere, as the client reads it. {capability} and {level} are filled in.")
        String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public SectorActionRow told(UnaryOperator<String> words) {
        return new SectorActionRow(
                id,
                capability,
                levelFrom,
                levelBelow,
                industry,
                size,
                audience,
                inPerson,
                action,
                words.apply(reason),
                source);
    }
}
