package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.CapabilityBounds;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CombinedAnswers;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.NotApplicable;
import org.cxmaturity.model.Standing;
import org.cxmaturity.model.Step;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;

/**
 * How each conclusion rests on others. A firing names what was there; where a rule also asks for what is not there, this adds
 * what keeps it away, so that the facts under a conclusion are enough to reach it again.
 */
record Supports(FiringsByConclusion steps, Tables tables, InferenceGuards guards) {
    /** The ways in which a conclusion was reached. */
    List<Support> of(Derived conclusion) {
        return steps.to(conclusion).stream()
                .map(step -> new Support(step, ordered(parts(step))))
                .toList();
    }

    private List<WeightedFact> parts(Step step) {
        Derived concluded = step.concluded();
        if (concluded instanceof CapabilityLevel level) {
            return level(step, level);
        }
        if (concluded instanceof CapabilityBounds bounds) {
            return bounds(step, bounds);
        }
        List<WeightedFact> parts = new ArrayList<>();
        FiringWeights.weights(step).forEach((fact, weight) -> parts.add(new WeightedFact(weight, fact)));
        if (concluded instanceof Standing standing) {
            foundations(standing, parts);
        }
        return parts;
    }

    /** What decides stands first, and what does not count last; the order of the profile changes nothing. */
    private static List<WeightedFact> ordered(List<WeightedFact> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(WeightedFact::weight)
                        .thenComparing(part -> part.fact().key()))
                .toList();
    }

    /** What facts show together rests on those that show the most, or allow the least. */
    private static List<WeightedFact> bounds(Step step, CapabilityBounds bounds) {
        List<WeightedFact> parts = new ArrayList<>();
        List<CapabilityEvidence> evidence = step.facts().stream()
                .filter(CapabilityEvidence.class::isInstance)
                .map(CapabilityEvidence.class::cast)
                .toList();
        for (CapabilityEvidence each : evidence) {
            long alike = evidence.stream()
                    .filter(other -> other.bound() == each.bound() && other.level() == each.level())
                    .count();
            int bound = each.bound() == Bound.AT_LEAST ? bounds.atLeast() : bounds.atMost();
            parts.add(new WeightedFact(
                    each.level() != bound ? Weight.COUNTED : alike == 1 ? Weight.NEEDED : Weight.ONE_OF, each));
        }
        return parts;
    }

    private List<WeightedFact> level(Step step, CapabilityLevel level) {
        List<WeightedFact> parts = new ArrayList<>();
        for (Fact fact : step.facts()) {
            parts.add(new WeightedFact(weight(fact, level), fact));
        }
        if (level.basis() != Basis.PROJECTED) {
            guards.of(level.capability()).forEach(each -> parts.add(new WeightedFact(Weight.KEEPS_AWAY, each)));
        }
        return parts;
    }

    /** Answers that facts outrank are set aside; bounds that answers stand inside decide nothing. */
    private static Weight weight(Fact fact, CapabilityLevel level) {
        if (fact instanceof CombinedAnswers answers && answers.level() < level.level()) {
            return Weight.SET_ASIDE;
        }
        return fact instanceof CapabilityBounds && level.basis() == Basis.ANSWERS ? Weight.COUNTED : Weight.NEEDED;
    }

    /** What a stage rests on besides what holds the organisation below the next one: every essential criterion and every group so far. */
    private void foundations(Standing standing, List<WeightedFact> parts) {
        if (!standing.attained()) {
            return;
        }
        Map<String, Fact> foundations = new TreeMap<>();
        Predicate<CriterionCheck> foundation = check ->
                check.model().equals(standing.model()) && check.order() <= standing.order() && check.decidesAlone();
        steps.all(CriterionCheck.class, foundation).forEach(check -> foundations.put(check.key(), check));
        steps.all(
                        GroupCheck.class,
                        group -> group.model().equals(standing.model()) && group.order() <= standing.order())
                .forEach(group -> foundations.put(group.key(), group));
        steps.all(ModelScore.class, each -> each.model().equals(standing.model()))
                .forEach(score -> foundations.put(score.key(), score));
        for (StageCriterionRow row : tables.all(StageCriterionRow.class)) {
            if (row.model().equals(standing.model()) && row.order() <= standing.order() && row.essential()) {
                steps.all(NotApplicable.class, each -> row.capability().contains(each.capability()))
                        .forEach(each -> foundations.put(each.key(), each));
            }
        }
        foundations.values().forEach(each -> parts.add(new WeightedFact(Weight.NEEDED, each)));
    }
}
