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
        @RowId String id,

        @Condition(title = "Freshness", operator = Operator.IN)
        Set<Freshness> freshness,

        @ShownCapability String capability,

        @ShownLevel int level,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
