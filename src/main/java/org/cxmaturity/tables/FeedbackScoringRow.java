package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.ActedOn;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.FeedbackChannel;
import org.cxmaturity.model.FeedbackProcess;
import org.jspecify.annotations.Nullable;

/** What a feedback process shows. */
@DecisionTable(
        name = "feedback-scoring",
        title = "Feedback processes",
        help = "Decides what a feedback process shows of the organisation's capabilities.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = FeedbackProcess.class, as = "$process")},
        concludes = "CapabilityEvidence.of(capability, level, $process, $process.evidenced())",
        imports = {CapabilityEvidence.class})
public record FeedbackScoringRow(
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

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

        @Condition(title = "Departments using it, at least", operator = Operator.AT_LEAST) @Nullable
        Integer users,

        @Scale(min = 0, max = 100)
        @Condition(title = "% of departments using it, at least", operator = Operator.AT_LEAST)
        @Nullable
        Integer userPercent,

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
