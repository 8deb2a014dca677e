package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What a channel shows. */
@DecisionTable(
        name = "channel-scoring",
        title = "Channels",
        help = "Decides what a single channel shows.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Channel.class, as = "$channel")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $channel, $channel.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record ChannelScoringRow(
        @RowId String id,

        @RefersTo(ChannelRow.class) @Condition(title = "Channel", operator = Operator.IN)
        Set<String> kind,

        @Condition(
                title = "Live",
                help =
                        "yes: customers can use it today; a website or app has current information and a way to get in touch.",
                operator = Operator.IS)
        @Nullable
        Boolean live,

        @Condition(
                title = "Content shared",
                help =
                        "yes: content is published on it regularly, not now and then; on social media, and questions are answered there.",
                operator = Operator.IS)
        @Nullable
        Boolean contentShared,

        @Condition(
                title = "Consistent message",
                help = "yes: its main messages and prices agree with those of all other channels.",
                operator = Operator.IS)
        @Nullable
        Boolean consistentMessage,

        @Condition(
                title = "Preference aware",
                help = "yes: customers can state how they wish to be reached, and it keeps to that.",
                operator = Operator.IS)
        @Nullable
        Boolean preferenceAware,

        @Condition(title = "Page load from, s", property = "pageLoadSeconds", operator = Operator.AT_LEAST) @Nullable
        BigDecimal loadAtLeast,

        @Condition(title = "Page load below, s", property = "pageLoadSeconds", operator = Operator.BELOW) @Nullable
        BigDecimal loadBelow,

        @Condition(
                title = "Mobile accessible",
                help =
                        "yes: the main information and a way to get in touch can be used well on a phone. Of accessibility checks it says nothing.",
                operator = Operator.IS)
        @Nullable
        Boolean mobileAccessible,

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
