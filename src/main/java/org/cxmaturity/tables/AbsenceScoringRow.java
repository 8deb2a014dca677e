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
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

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

        @Conclusion(title = "Capability", help = "The capability that the fact speaks of.")
        @RefersTo(CapabilityRow.class)
        String capability,

        @Conclusion(title = "Level", help = "0 absent, 1 ad hoc, 2 partial, 3 mostly, 4 always.")
        @Scale(min = 0, max = 4)
        int level,

        @Note(title = "Reason", help = "Why the row is as it is, for whoever asks.")
        String reason,

        @Note(title = "Source", help = "Where it comes from: a document, a norm, or: product's own judgement.")
        String source)
        implements Row {}
