package org.cxmaturity.tables;

import java.util.Set;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** What an absence shows. */
@DecisionTable(
        name = "absence-scoring",
        title = "What is not there",
        help =
                "Decides what it shows that a complete list lacks something. A list is complete where the profile says so under complete, or where it is empty; of any other, what it lacks is not known.",
        phase = Phase.EVIDENCE,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = ExaminedSection.class, as = "$examined", where = "complete")},
        concludes = "CapabilityEvidence.of(capability, bound, level, $examined, false)",
        imports = {Bound.class, CapabilityEvidence.class})
public record AbsenceScoringRow(
        @RowId String id,

        @Condition(title = "Section", operator = Operator.IN)
        Set<Section> section,

        @Condition(
                title = "Does not list",
                help =
                        "The kinds (CRM, SURVEY, DATA …) of which the list has none, or * where the kind does not matter.",
                property = "kinds",
                operator = Operator.LACKS)
        Set<String> lacks,

        @Condition(
                title = "Items, below",
                help = "1 for an empty section.",
                property = "items",
                operator = Operator.BELOW)
        @Nullable
        Integer itemsBelow,

        @ShownCapability String capability,

        @ShownBound Bound bound,

        @ShownLevel int level,

        @ShownWords String words,

        @ReasonNote String reason,

        @SourceNote String source)
        implements ScoringRow {
    @Override
    public Set<Section> reads() {
        return section;
    }
}
