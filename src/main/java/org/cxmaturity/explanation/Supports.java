package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.cxmaturity.model.AnswerSummary;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityEvidence;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Fact;
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

    private List<WeightedFact> level(Step step, CapabilityLevel level) {
        List<WeightedFact> parts = new ArrayList<>();
        List<CapabilityEvidence> evidence = new ArrayList<>();
        for (Fact fact : step.facts()) {
            if (fact instanceof CapabilityEvidence each) {
                evidence.add(each);
            } else {
                parts.add(new WeightedFact(Weight.NEEDED, fact));
            }
        }
        long deciding =
                evidence.stream().filter(each -> each.level() == level.level()).count();
        for (CapabilityEvidence each : evidence) {
            Weight weight =
                    each.level() != level.level() ? Weight.COUNTED : deciding == 1 ? Weight.NEEDED : Weight.ONE_OF;
            parts.add(new WeightedFact(weight, each));
        }
        if (level.basis() != Basis.PROJECTED) {
            guards.of(level.capability()).forEach(each -> parts.add(new WeightedFact(Weight.KEEPS_AWAY, each)));
            outranked(level).forEach(each -> parts.add(new WeightedFact(Weight.SET_ASIDE, each)));
        }
        return parts;
    }

    /** What also speaks of a capability and yields to what decided. */
    private List<Derived> outranked(CapabilityLevel level) {
        List<Derived> outranked = new ArrayList<>();
        if (level.basis() == Basis.FACTS) {
            outranked.addAll(
                    steps.all(AnswerSummary.class, each -> each.capability().equals(level.capability())));
        }
        if (level.basis() == Basis.ANSWERS) {
            outranked.addAll(steps.all(
                    CapabilityEvidence.class, each -> each.capability().equals(level.capability())));
        }
        return outranked;
    }

    /** What a stage rests on besides what holds the organisation below the next one: every essential criterion so far. */
    private void foundations(Standing standing, List<WeightedFact> parts) {
        if (!standing.attained()) {
            return;
        }
        Map<String, Fact> foundations = new TreeMap<>();
        Predicate<CriterionCheck> foundation = check ->
                check.model().equals(standing.model()) && check.order() <= standing.order() && check.essential();
        steps.all(CriterionCheck.class, foundation).forEach(check -> foundations.put(check.key(), check));
        for (StageCriterionRow row : tables.all(StageCriterionRow.class)) {
            if (row.model().equals(standing.model()) && row.order() <= standing.order() && row.essential()) {
                steps.all(NotApplicable.class, each -> row.capability().contains(each.capability()))
                        .forEach(each -> foundations.put(each.key(), each));
            }
        }
        foundations.values().forEach(each -> parts.add(new WeightedFact(Weight.NEEDED, each)));
    }
}
