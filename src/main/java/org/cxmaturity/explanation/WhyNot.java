package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.explanation.StageExplanation.Target;
import org.cxmaturity.explanation.UnmetCriterion.Raiser;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.model.ScoreShare;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tables.StageRow;

/** Why not a stage above: every criterion on the way to it that is not met, and what would change that. */
record WhyNot(
        FiringsByConclusion steps,
        DecidingCriteria deciding,
        ReasonTrees trees,
        RaisingChanges changes,
        SheetView sheets,
        DisplayNames names,
        Assessment assessment,
        Counterfactuals rules) {
    /** What is missing for the stage of that order. */
    Target target(Placement placement, int order) {
        Optional<ModelScore> score =
                steps.first(ModelScore.class, each -> each.model().equals(placement.model()));
        return score.isPresent() ? byScore(placement, order, score.get()) : byCriteria(placement, order);
    }

    /** Where a stage goes by a score: whatever may still add to it, the most first; essential are the fewest that are enough. */
    private Target byScore(Placement placement, int order, ModelScore score) {
        List<ScoreShare> gaining = score.score().shares().stream()
                .filter(share -> share.gain() > 0)
                .sorted(Comparator.comparingLong(ScoreShare::gain).reversed().thenComparing(ScoreShare::capability))
                .toList();
        long lacking = score.lacking(order, Reading.STATED);
        List<ScoreShare> enough = new ArrayList<>();
        long gained = 0;
        for (ScoreShare share : gaining) {
            if (gained < lacking) {
                enough.add(share);
                gained += share.gain();
            }
        }
        Stage stage = placement.stages().get(order - 1);
        return new Target(
                stage.id(),
                stage.name(),
                order,
                lacking == 0
                        ? List.of()
                        : gaining.stream()
                                .map(share -> gap(placement, stage, score, share, enough.contains(share)))
                                .toList(),
                enough.size(),
                enough.stream()
                        .mapToInt(share -> share.best() - share.level().level())
                        .sum(),
                "The score is " + score.score().in(Reading.STATED).toPlainString() + " of "
                        + score.score().of().toPlainString() + "; " + stage.name() + " asks "
                        + score.thresholds().get(order - 1).toPlainString() + ", "
                        + score.score().shown(lacking).toPlainString() + " more",
                lacking == 0
                        ? "Its score is reached."
                        : proof(
                                placement,
                                order,
                                enough.stream()
                                        .map(share -> new ProjectedLevel(share.capability(), share.best(), "mended"))
                                        .toList()),
                !placement.attained() && order == placement.order());
    }

    private UnmetCriterion gap(
            Placement placement, Stage stage, ModelScore score, ScoreShare share, boolean essential) {
        CapabilityLevel level = share.level();
        return new UnmetCriterion(
                share.capability(),
                names.capability(share.capability()),
                share.best(),
                level.shown(),
                essential,
                false,
                false,
                stage.name(),
                score.score().shown(share.gain()),
                sheets.row(new RowRef(RowTypes.name(StageRow.class), placement.model() + "." + stage.id()), List.of()),
                trees.of(level),
                changes.to(level, share.best()),
                raisers(share.capability(), level.level() + 1));
    }

    private Target byCriteria(Placement placement, int order) {
        List<CriterionCheck> unmet = steps
                .all(
                        CriterionCheck.class,
                        check -> check.model().equals(placement.model())
                                && check.order() <= order
                                && check.order() >= (placement.attained() ? placement.order() + 1 : placement.order())
                                && !check.metStated())
                .stream()
                .sorted(Comparator.comparing((CriterionCheck check) -> !deciding.decides(check, Reading.STATED))
                        .thenComparingInt(CriterionCheck::order)
                        .thenComparing(CriterionCheck::capability))
                .toList();
        List<CriterionCheck> enough = enough(unmet);
        return new Target(
                placement.stages().get(order - 1).id(),
                placement.stages().get(order - 1).name(),
                order,
                unmet.stream().map(this::gap).toList(),
                enough.size(),
                enough.stream().mapToInt(this::distance).sum(),
                null,
                enough.isEmpty() ? "Nothing essential is missing." : proof(placement, order, assumed(enough)),
                !placement.attained() && order == placement.order());
    }

    private int distance(CriterionCheck check) {
        return check.required() - level(check.capability()).level();
    }

    /** The criteria that it is enough to meet: of a group as many as it lacks, the nearest ones. */
    private List<CriterionCheck> enough(List<CriterionCheck> unmet) {
        List<CriterionCheck> enough = new ArrayList<>();
        Map<GroupCheck, Integer> lacking = new HashMap<>();
        unmet.stream()
                .filter(check -> deciding.decides(check, Reading.STATED))
                .sorted(Comparator.comparingInt(this::distance))
                .forEach(check -> {
                    GroupCheck group = deciding.group(check);
                    int left = group == null ? 1 : lacking.computeIfAbsent(group, deciding::lacking);
                    if (left > 0) {
                        enough.add(check);
                        if (group != null) {
                            lacking.put(group, left - 1);
                        }
                    }
                });
        return enough;
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
                deciding.decides(check, Reading.STATED),
                deciding.decides(check, Reading.STATED) && deciding.group(check) != null,
                criterion.text("Evidence demanded").equals("yes"),
                names.stage(check.model(), check.stage()),
                null,
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

    private String proof(Placement placement, int order, List<ProjectedLevel> mended) {
        Placement after = rules.suppose(Set.of(), mended).placement(placement.model());
        String what = mended.size() == 1 ? "this one" : "these " + mended.size();
        return "Checked by running the rules: with " + what + " mended, the stage is " + after.name()
                + (after.attained() && after.order() >= order ? "." : ": something else is in the way.");
    }

    /** The essential gaps of a stage, each taken for mended: several criteria of one capability ask for the most. */
    static List<ProjectedLevel> assumed(List<CriterionCheck> essential) {
        return essential.stream()
                .map(check -> new ProjectedLevel(check.capability(), check.required(), "mended"))
                .distinct()
                .toList();
    }
}
