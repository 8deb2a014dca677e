package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Section;
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
        concludes = "CapabilityEvidence.of(capability, bound, level, $programme, $programme.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record TrainingScoringRow(
        @RowId String id,

        @Scale(min = 1, max = 3) @Condition(title = "Topics, at least", operator = Operator.AT_LEAST) @Nullable
        Integer topics,

        @Scale(min = 0, max = 100) @Condition(title = "% of staff, at least", operator = Operator.AT_LEAST) @Nullable
        BigDecimal staffPercent,

        @Condition(title = "Months ago, below", operator = Operator.BELOW) @Nullable
        Integer monthsAgo,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.TRAINING);
    }
}
