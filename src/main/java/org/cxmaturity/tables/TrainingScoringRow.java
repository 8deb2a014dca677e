package org.cxmaturity.tables;

import java.math.BigDecimal;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.TrainingProgramme;
import org.jspecify.annotations.Nullable;

/** What training shows. */
@DecisionTable(
        name = "training-scoring",
        title = "Training",
        help =
                "Decides what training shows: how many of the three topics were held, for at least what share of staff, how recently.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = TrainingProgramme.class, as = "$programme")},
        concludes = "CapabilityEvidence.of(capability, level, $programme, $programme.evidenced())",
        imports = {CapabilityEvidence.class})
public record TrainingScoringRow(
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

        @Scale(min = 1, max = 3) @Condition(title = "Topics, at least", operator = Operator.AT_LEAST) @Nullable
        Integer topics,

        @Scale(min = 0, max = 100) @Condition(title = "% of staff, at least", operator = Operator.AT_LEAST) @Nullable
        BigDecimal staffPercent,

        @Condition(title = "Months ago, below", operator = Operator.BELOW) @Nullable
        Integer monthsAgo,

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
