package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.ChannelCoverage;
import org.cxmaturity.model.ChannelTrait;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What the live channels show together. */
@DecisionTable(
        name = "channel-coverage-scoring",
        title = "Channels taken together",
        help = "Decides what it shows how many of the live channels share a trait.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = ChannelCoverage.class, as = "$coverage")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $coverage, $coverage.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record CoverageScoringRow(
        @RowId String id,

        @Condition(
                title = "Trait",
                help =
                        "What a tick says of a channel: CONTENT_SHARED, content is published on it regularly; CONSISTENT_MESSAGE, its main messages and prices agree with those of all others; PREFERENCE_AWARE, customers can state how they wish to be reached, and it keeps to that; MOBILE_ACCESSIBLE, it can be used well on a phone.",
                operator = Operator.IN)
        Set<ChannelTrait> trait,

        @Condition(title = "Channels, at least", property = "channels", operator = Operator.AT_LEAST) @Nullable
        Integer channelsFrom,

        @Scale(min = 0, max = 101)
        @Condition(title = "% of channels, at least", property = "percent", operator = Operator.AT_LEAST)
        @Nullable
        Integer percentFrom,

        @Scale(min = 0, max = 101)
        @Condition(title = "% of channels, below", property = "percent", operator = Operator.BELOW)
        @Nullable
        Integer percentBelow,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.CHANNELS);
    }
}
