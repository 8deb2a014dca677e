package org.cxmaturity.tables;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cxmaturity.model.Chance;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiFinding;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiReading;
import org.jspecify.annotations.Nullable;

/** A KPI value worth telling (R32). */
@DecisionTable(
        name = "kpi-findings",
        title = "What KPI values tell",
        help =
                "Decides which differences from a benchmark or from the past are told. KPI values never give a capability a level.",
        phase = Phase.CRITERIA,
        hit = HitPolicy.COLLECT,
        subjects = {@Subject(type = KpiReading.class, as = "$reading")},
        concludes = "new KpiFinding(finding, $reading)",
        imports = {KpiFinding.class, FindingKind.class})
public record KpiFindingRow(
        @RowId String id,

        @Condition(title = "KPI", operator = Operator.IN) Set<KpiKind> kind,

        @Condition(title = "Held against", operator = Operator.IN)
        Set<KpiBasis> basis,

        @Condition(title = "Difference, at least", property = "difference", operator = Operator.AT_LEAST) @Nullable
        BigDecimal differenceFrom,

        @Condition(title = "Difference, below", property = "difference", operator = Operator.BELOW) @Nullable
        BigDecimal differenceBelow,

        @Condition(
                title = "Chance alone",
                help =
                        "EXCLUDED: beyond the sampling error. POSSIBLE: within it. UNKNOWN: responses or scale are not stated.",
                property = "chance",
                operator = Operator.IN)
        Set<Chance> chance,

        @Conclusion(title = "Finding") FindingKind finding,

        @Note(
                title = "Text",
                help = "Names in braces are filled in: {kpi}, {series}, {difference}, {error}, {against}.")
        String text,

        @ReasonNote String reason,

        @SourceNote String source)
        implements Told {
    @Override
    public KpiFindingRow told(UnaryOperator<String> words) {
        return new KpiFindingRow(
                id, kind, basis, differenceFrom, differenceBelow, chance, finding, words.apply(text), reason, source);
    }
}
