package org.cxmaturity.clientreport;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.clientreport.ClientReport.Outcome;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Every criterion, as the rules checked it. */
final class CheckedCriteria {
    private final Derivation derivation;
    private final Tables tables;
    private final Anonymity anonymity;
    private final Map<String, CapabilityResult> levels = new HashMap<>();
    private final Map<String, Boolean> met = new HashMap<>();

    CheckedCriteria(Derivation derivation, Tables tables, Anonymity anonymity) {
        this.anonymity = anonymity;
        this.derivation = derivation;
        this.tables = tables;
        derivation.assessment().capabilities().forEach(each -> levels.put(each.id(), each));
        derivation.steps().forEach(step -> {
            if (step.concluded() instanceof CriterionCheck check) {
                met.put(check.model() + "." + check.stage() + "." + check.capability(), check.metStated());
            }
        });
    }

    List<Criterion> all() {
        return derivation.assessment().placements().stream()
                .flatMap(placement -> tables.all(StageCriterionRow.class).stream()
                        .filter(row -> row.model().equals(placement.model()))
                        .sorted(Comparator.comparing(StageCriterionRow::order).thenComparing(row -> !row.essential()))
                        .flatMap(
                                row -> row.capability().stream().sorted().map(each -> criterion(placement, row, each))))
                .toList();
    }

    private Criterion criterion(Placement placement, StageCriterionRow row, String capability) {
        CapabilityResult level = levels.get(capability);
        Basis basis = level == null ? Basis.NOT_APPLICABLE : level.basis();
        return new Criterion(
                placement.model(),
                placement.modelName(),
                row.order(),
                placement.stages().get(row.order() - 1),
                capability,
                level == null ? capability : level.name(),
                row.minimum(),
                level == null ? null : level.level(),
                row.essential(),
                row.needed(),
                row.grouped() ? grouped(row) : 0,
                outcome(basis, met.get(row.model() + "." + row.stage() + "." + capability)),
                basis,
                level == null || anonymity.attributable(level),
                row.id(),
                row.reason());
    }

    private int grouped(StageCriterionRow row) {
        return tables.all(StageCriterionRow.class).stream()
                .filter(row::sameGroup)
                .mapToInt(each -> each.capability().size())
                .sum();
    }

    private static Outcome outcome(Basis basis, @Nullable Boolean isMet) {
        if (basis == Basis.NOT_APPLICABLE) {
            return Outcome.NOT_APPLICABLE;
        }
        if (basis == Basis.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        return Boolean.TRUE.equals(isMet) ? Outcome.MET : Outcome.UNMET;
    }
}
