package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Adoption;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.Technology;

/** What a technology's adoption shows. */
@DecisionTable(
        name = "technology-scoring",
        title = "Technologies",
        help = "Decides what a technology and its adoption show.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = Technology.class, as = "$technology")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $technology, $technology.evidenced())",
        imports = {Bound.class, CapabilityEvidence.class})
public record TechnologyScoringRow(
        @RowId String id,

        @RefersTo(TechnologyKindRow.class)
        @Condition(
                title = "Technology",
                help =
                        "CRM: any system in which customers' records are worked with. MARKETING_AUTOMATION: sends e-mails, and other messages besides, to customers who agreed, and shows who opens and clicks them.",
                operator = Operator.IN)
        Set<String> kind,

        @Condition(
                title = "Adoption",
                help =
                        "Use, not ownership. PILOT: on trial, or installed and used now and then. PARTIAL: in regular use for part of the work it is meant for, or by some teams; web analytics: for the main site. FULL: in regular use for all of it.",
                operator = Operator.IN)
        Set<Adoption> adoption,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.TECHNOLOGIES);
    }
}
