package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiSeries;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What a KPI series shows. */
@DecisionTable(
        name = "kpi-scoring",
        title = "KPI measurement",
        help = "Decides what measuring KPIs, not their value, shows.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = KpiSeries.class, as = "$series")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $series, $series.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record KpiScoringRow(
        @RowId String id,

        @Condition(title = "KPI", operator = Operator.IN) Set<KpiKind> kind,

        @Condition(
                title = "KPIs measured, at least",
                help = "How many of NPS, CSAT and CES are measured at all.",
                operator = Operator.AT_LEAST)
        @Nullable
        Integer kinds,

        @Condition(title = "Values, at least", operator = Operator.AT_LEAST) @Nullable
        Integer points,

        @Condition(title = "Months covered, at least", operator = Operator.AT_LEAST) @Nullable
        Integer months,

        @Condition(
                title = "Last value, months ago, below",
                help = "How long ago the last value may lie: what was measured long ago is no longer measured.",
                operator = Operator.BELOW)
        @Nullable
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
        return Set.of(Section.KPIS);
    }
}
