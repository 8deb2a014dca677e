package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.Section;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.SystemGroup;
import org.jspecify.annotations.Nullable;

/** What several systems of one kind show. */
@DecisionTable(
        name = "system-scoring",
        title = "Systems of one kind",
        help = "Decides what it shows that several systems of one kind hold customer data, linked or not.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = SystemGroup.class, as = "$group")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $group, false)",
        imports = {Bound.class, CapabilityEvidence.class})
public record SystemScoringRow(
        @RowId String id,

        @Condition(title = "Kind of system", operator = Operator.IN)
        Set<SourceKind> kind,

        @Scale(min = 2, max = 200)
        @Condition(title = "Systems, at least", property = "count", operator = Operator.AT_LEAST)
        @Nullable
        Integer countFrom,

        @Condition(
                title = "Linked",
                help =
                        "Whether links with identity resolved join them. That none does is known only where the list of links is complete.",
                property = "linked",
                operator = Operator.IS)
        @Nullable
        Boolean linked,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return Set.of(Section.DATA_SOURCES, Section.INTEGRATIONS);
    }
}
