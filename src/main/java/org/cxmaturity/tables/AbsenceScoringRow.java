package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What an absence shows. */
@DecisionTable(
        name = "absence-scoring",
        title = "What is not there",
        help =
                "Decides what it shows that a section of the profile was looked at and something is not in it. A whole section empty is a fact; one kind missing among others yields to an answer.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = ExaminedSection.class, as = "$examined")},
        concludes = "CapabilityEvidence.ofAbsence(capability, level, $examined)",
        imports = {CapabilityEvidence.class})
public record AbsenceScoringRow(
        @RowId String id,

        @Condition(title = "Section", operator = Operator.IN)
        Set<Section> section,

        @Condition(
                title = "Does not list",
                help = "The kind that is not there (CRM, SURVEY, DATA …), or * for any section so named that is empty.",
                property = "kinds",
                operator = Operator.LACKS)
        @Nullable
        String lacks,

        @Condition(
                title = "Items, below",
                help = "1 for an empty section.",
                property = "items",
                operator = Operator.BELOW)
        @Nullable
        Integer itemsBelow,

        @ShownCapability String capability,

        @ShownLevel int level,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
