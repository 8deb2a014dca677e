package org.cxmaturity.tables;

import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.HubReach;
import org.jspecify.annotations.Nullable;

/** What a hub's reach shows. */
@DecisionTable(
        name = "hub-scoring",
        title = "Central data hub",
        help = "Decides what it shows how much of the customer data reaches one hub with identity resolved.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = HubReach.class, as = "$reach")},
        concludes = "CapabilityEvidence.of(capability, level, $reach, $reach.evidenced())",
        imports = {CapabilityEvidence.class})
public record HubScoringRow(
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

        @Scale(min = 0, max = 101)
        @Condition(title = "% of sources, at least", property = "percent", operator = Operator.AT_LEAST)
        @Nullable
        Integer percentFrom,

        @Scale(min = 0, max = 101)
        @Condition(title = "% of sources, below", property = "percent", operator = Operator.BELOW)
        @Nullable
        Integer percentBelow,

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
