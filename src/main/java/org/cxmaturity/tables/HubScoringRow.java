package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.HubReach;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What a hub's reach shows. */
@DecisionTable(
        name = "hub-scoring",
        title = "Central data hub",
        help = "Decides what it shows how much of the customer data reaches one hub with identity resolved.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = HubReach.class, as = "$reach")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $reach, $reach.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record HubScoringRow(
        @RowId String id,

        @Scale(min = 0, max = 101)
        @Condition(title = "% of sources, at least", property = "percent", operator = Operator.AT_LEAST)
        @Nullable
        Integer percentFrom,

        @Scale(min = 0, max = 101)
        @Condition(title = "% of sources, below", property = "percent", operator = Operator.BELOW)
        @Nullable
        Integer percentBelow,

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
