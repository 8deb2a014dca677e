package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Severity;
import org.cxmaturity.model.Silo;
import org.cxmaturity.model.SiloKind;
import org.jspecify.annotations.Nullable;

/** What a silo shows. */
@DecisionTable(
        name = "silo-scoring",
        title = "Silos",
        help = "Decides what a silo between departments, stated or inferred, shows.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Silo.class, as = "$silo")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $silo, $silo.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record SiloScoringRow(
        @RowId String id,

        @Condition(title = "Silo of", operator = Operator.IN)
        Set<SiloKind> of,

        @Condition(title = "Severity", operator = Operator.IN)
        Set<Severity> severity,

        @Condition(title = "Inferred", operator = Operator.IS) @Nullable
        Boolean inferred,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.SILOS, Section.DATA_SOURCES, Section.INTEGRATIONS);
    }
}
