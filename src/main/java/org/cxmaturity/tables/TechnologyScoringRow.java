package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Adoption;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Technology;
import org.cxmaturity.model.TechnologyKind;

/** What a technology's adoption shows. */
@DecisionTable(
        name = "technology-scoring",
        title = "Technologies",
        help = "Decides what a technology and its adoption show.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Technology.class, as = "$technology")},
        concludes = "CapabilityEvidence.of(capability, level, $technology, $technology.evidenced())",
        imports = {CapabilityEvidence.class})
public record TechnologyScoringRow(
        @Entry(title = "Row id", help = "Never changes, never used again.")
        String id,

        @Condition(title = "Technology", operator = Operator.IN)
        Set<TechnologyKind> kind,

        @Condition(title = "Adoption", operator = Operator.IN)
        Set<Adoption> adoption,

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
