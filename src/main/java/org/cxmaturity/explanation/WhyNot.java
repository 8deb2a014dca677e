package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.explanation.StageExplanation.Target;
import org.cxmaturity.explanation.UnmetCriterion.Raiser;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.SheetRow;

/** Why not a stage above: every criterion on the way to it that is not met, and what would change that. */
record WhyNot(
        FiringsByConclusion steps,
        ReasonTrees trees,
        RaisingChanges changes,
        SheetView sheets,
        DisplayNames names,
        Assessment assessment,
        Counterfactuals rules) {
    /** What is missing for the stage of that order. */
    Target target(Placement placement, int order) {
        List<UnmetCriterion> gaps = new ArrayList<>();
        steps
                .all(
                        CriterionCheck.class,
                        check -> check.model().equals(placement.model())
                                && check.order() <= order
                                && check.order() >= (placement.attained() ? placement.order() + 1 : placement.order())
                                && !check.metStated())
                .stream()
                .sorted(Comparator.comparing((CriterionCheck check) -> !check.essential())
                        .thenComparingInt(CriterionCheck::order)
                        .thenComparing(CriterionCheck::capability))
                .forEach(check -> gaps.add(gap(check)));
        List<UnmetCriterion> essential =
                gaps.stream().filter(UnmetCriterion::essential).toList();
        int levels = essential.stream()
                .mapToInt(gap -> gap.required() - (gap.actual() == null ? 0 : gap.actual()))
                .sum();
        return new Target(
                placement.stages().get(order - 1).id(),
                placement.stages().get(order - 1).name(),
                order,
                gaps,
                levels,
                proof(placement, order, essential),
                !placement.attained() && order == placement.order());
    }

    private UnmetCriterion gap(CriterionCheck check) {
        Step step = steps.to(check).get(0);
        CapabilityLevel level = level(check.capability());
        SheetRow criterion = sheets.row(Objects.requireNonNull(step.row()), step.facts());
        return new UnmetCriterion(
                check.capability(),
                names.capability(check.capability()),
                check.required(),
                level.basis() == Basis.UNKNOWN ? null : level.level(),
                check.essential(),
                criterion.text("Evidence demanded").equals("yes"),
                names.stage(check.model(), check.stage()),
                criterion,
                trees.of(level),
                changes.to(level, check.required()),
                raisers(check.capability(), level.level() + 1));
    }

    CapabilityLevel level(String capability) {
        return steps.first(CapabilityLevel.class, each -> each.capability().equals(capability))
                .orElseThrow();
    }

    /** The recommended actions that raise a capability to a level at least. */
    List<Raiser> raisers(String capability, int level) {
        return assessment.recommendations().stream()
                .flatMap(action -> action.raises().stream()
                        .filter(raise -> raise.capability().equals(capability) && raise.to() >= level)
                        .map(raise -> new Raiser(action.rank(), action.action(), action.title(), raise.to())))
                .toList();
    }

    private String proof(Placement placement, int order, List<UnmetCriterion> essential) {
        if (essential.isEmpty()) {
            return "Nothing essential is missing.";
        }
        Placement mended = rules.suppose(Set.of(), assumed(essential)).placement(placement.model());
        String what = essential.size() == 1 ? "this one" : "these " + essential.size();
        return "Checked by running the rules: with " + what + " mended, the stage is " + mended.name()
                + (mended.attained() && mended.order() >= order ? "." : ": something else is in the way.");
    }

    /** The essential gaps of a stage, each taken for mended: several criteria of one capability ask for the most. */
    static List<ProjectedLevel> assumed(List<UnmetCriterion> essential) {
        return essential.stream()
                .map(gap -> new ProjectedLevel(gap.capability(), gap.required(), "mended"))
                .distinct()
                .toList();
    }
}
