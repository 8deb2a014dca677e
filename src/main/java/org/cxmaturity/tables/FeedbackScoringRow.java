package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.FeedbackProcess;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What a feedback process shows. */
@DecisionTable(
        name = "feedback-scoring",
        title = "Feedback processes",
        help = "Decides what a feedback process shows of the organisation's capabilities.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = FeedbackProcess.class, as = "$process")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $process, $process.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record FeedbackScoringRow(
        @RowId String id,

        @Condition(title = "Channel", help = "One or more, separated by commas, or *.", operator = Operator.IN)
        Set<FeedbackChannel> channel,

        @Condition(title = "Formal", operator = Operator.IS) @Nullable
        Boolean formal,

        @Condition(title = "Collected at least", operator = Operator.AT_LEAST) @Nullable
        Cadence collected,

        @Condition(title = "Reviewed at least", operator = Operator.AT_LEAST) @Nullable
        Cadence reviewed,

        @Condition(title = "Acted on at least", operator = Operator.AT_LEAST) @Nullable
        ActedOn actedOn,

        @Condition(
                title = "Departments using it, at least",
                help = "Departments that use it in their own work; one that only collects it is none of them.",
                operator = Operator.AT_LEAST)
        @Nullable
        Integer users,

        @Scale(min = 0, max = 100)
        @Condition(title = "% of departments using it, at least", operator = Operator.AT_LEAST)
        @Nullable
        Integer userPercent,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.FEEDBACK_PROCESSES);
    }
}
