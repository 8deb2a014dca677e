package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Channel;
import org.cxmaturity.model.ChannelKind;
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

        @Condition(title = "Channel", operator = Operator.IN)
        Set<ChannelKind> kind,

        @Condition(title = "Live", operator = Operator.IS) @Nullable
        Boolean live,

        @Condition(title = "Content shared", operator = Operator.IS) @Nullable
        Boolean contentShared,

        @Condition(title = "Consistent message", operator = Operator.IS) @Nullable
        Boolean consistentMessage,

        @Condition(title = "Preference aware", operator = Operator.IS) @Nullable
        Boolean preferenceAware,

        @Condition(title = "Page load from, s", property = "pageLoadSeconds", operator = Operator.AT_LEAST) @Nullable
        BigDecimal loadAtLeast,

        @Condition(title = "Page load below, s", property = "pageLoadSeconds", operator = Operator.BELOW) @Nullable
        BigDecimal loadBelow,

        @Condition(title = "Mobile accessible", operator = Operator.IS) @Nullable
        Boolean mobileAccessible,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Row {}
