package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Freshness;
import org.cxmaturity.model.HubUse;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What it shows how fresh the data is that comes through the hub to where customers are spoken to. */
@DecisionTable(
        name = "freshness-scoring",
        title = "Freshness of the hub",
        help =
                "Decides what it shows how fresh the data is that comes through the hub to the systems in which customers are spoken to, and to how many of them. A way is as fresh as its slowest link.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = HubUse.class, as = "$use")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $use, $use.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record FreshnessScoringRow(
        @RowId String id,

        @Condition(title = "Freshness", operator = Operator.IN)
        Set<Freshness> freshness,

        @Scale(min = 0, max = 101)
        @Condition(
                title = "% of ways, at least",
                help =
                        "Of all ways from a source of customer data to a system where customers are spoken to, the share that is as fresh or fresher.",
                property = "percent",
                operator = Operator.AT_LEAST)
        @Nullable
        Integer percentFrom,

        @Condition(
                title = "All systems known",
                help = "yes: only where the lists of sources and of links are complete.",
                property = "complete",
                operator = Operator.IS)
        @Nullable
        Boolean complete,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.DATA_SOURCES, Section.INTEGRATIONS);
    }
}
