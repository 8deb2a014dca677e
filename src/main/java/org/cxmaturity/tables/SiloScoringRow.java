package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.CapabilityEvidence;
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
        concludes = "CapabilityEvidence.of(capability, level, $silo, $silo.evidenced())",
        imports = {CapabilityEvidence.class})
public record SiloScoringRow(
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

        @Condition(title = "Silo of", operator = Operator.IN)
        Set<SiloKind> of,

        @Condition(title = "Severity", operator = Operator.IN)
        Set<Severity> severity,

        @Condition(title = "Inferred", operator = Operator.IS) @Nullable
        Boolean inferred,

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
