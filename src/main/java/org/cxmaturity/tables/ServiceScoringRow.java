package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.ServiceFigures;
import org.jspecify.annotations.Nullable;

/** What service figures show. */
@DecisionTable(
        name = "service-scoring",
        title = "Service figures",
        help =
                "Decides what waiting times, matters settled at the first contact and complaints answered in time show. Hours are hours of the clock.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = ServiceFigures.class, as = "$service")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $service, $service.evidenced())",
        imports = {CapabilityEvidence.class})
public record ServiceScoringRow(
        @RowId String id,

        @RefersTo(ChannelRow.class) @Condition(title = "Channel", operator = Operator.IN)
        Set<String> channel,

        @Condition(
                title = "First answer after hours, at least",
                property = "medianFirstAnswerHours",
                operator = Operator.AT_LEAST)
        @Nullable
        BigDecimal medianFrom,

        @Condition(
                title = "First answer after hours, below",
                property = "medianFirstAnswerHours",
                operator = Operator.BELOW)
        @Nullable
        BigDecimal medianBelow,

        @Condition(title = "Promised hours, below", property = "promisedHours", operator = Operator.BELOW) @Nullable
        BigDecimal promisedHoursBelow,

        @Condition(title = "Share answered in time, below", property = "answeredInTimeShare", operator = Operator.BELOW)
        @Nullable
        BigDecimal inTimeBelow,

        @Condition(
                title = "Share settled at first contact, below",
                property = "firstContactShare",
                operator = Operator.BELOW)
        @Nullable
        BigDecimal firstContactBelow,

        @Condition(title = "Promised days, below", property = "promisedDays", operator = Operator.BELOW) @Nullable
        BigDecimal promisedDaysBelow,

        @Condition(
                title = "Share of complaints in time, at least",
                property = "complaintsInTimeShare",
                operator = Operator.AT_LEAST)
        @Nullable
        BigDecimal complaintsFrom,

        @Condition(
                title = "Share of complaints in time, below",
                property = "complaintsInTimeShare",
                operator = Operator.BELOW)
        @Nullable
        BigDecimal complaintsBelow,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.SERVICE);
    }
}
