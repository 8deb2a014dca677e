package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.HubFeed;

/** What the freshness of a feed into the hub shows. */
@DecisionTable(
        name = "freshness-scoring",
        title = "Freshness of the hub",
        help = "Decides what it shows how fresh the data is that comes into the hub.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = HubFeed.class, as = "$feed")},
        concludes = "CapabilityEvidence.of(capability, level, $feed, $feed.evidenced())",
        imports = {CapabilityEvidence.class})
public record FreshnessScoringRow(
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

        @Condition(title = "Freshness", operator = Operator.IN)
        Set<Freshness> freshness,

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
