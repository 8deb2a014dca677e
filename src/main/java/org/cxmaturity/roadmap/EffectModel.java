package org.cxmaturity.roadmap;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.roadmap.ActionVariables.Place;
import org.cxmaturity.roadmap.Demand.Part;

/** What the chosen actions bring about, in CP-SAT's terms. */
final class EffectModel {
    private final CpModel model;
    private final SchedulingProblem problem;
    private final Map<String, List<Effect>> byCapability = new TreeMap<>();

    /**
     * An effect.
     *
     * @param had whether, and from which quarter's start, the action has it
     */
    private record Effect(ActionEffect effect, ActionVariables had) {}

    EffectModel(CpModel model, SchedulingProblem problem, Map<String, ActionVariables> variablesByAction) {
        this.model = model;
        this.problem = problem;
        for (ActionVariables variables : variablesByAction.values()) {
            for (ActionEffect effect : variables.task().effects()) {
                if (effect.to() > problem.level(effect.capability())) {
                    byCapability
                            .computeIfAbsent(effect.capability(), id -> new ArrayList<>())
                            .add(new Effect(effect, asksForLevel(effect) ? conditional(variables) : variables));
                }
            }
        }
        byCapability.values().forEach(all -> all.stream()
                .filter(each -> asksForLevel(each.effect()))
                .forEach(each -> enable(each, all)));
    }

    private boolean asksForLevel(ActionEffect effect) {
        return effect.from() > problem.level(effect.capability());
    }

    /** An action may be done without having this effect, but not the other way round. */
    private ActionVariables conditional(ActionVariables variables) {
        ActionVariables had =
                ActionVariables.of(model, variables.task(), problem.limits().quarters());
        model.addImplication(had.chosen(), variables.chosen());
        for (int at = 0; at < had.places().size(); at++) {
            model.addImplication(
                    had.places().get(at).taken(), variables.places().get(at).taken());
        }
        return had;
    }

    /** An effect that asks for a level is had where another one brought that level about before, or the same action does. */
    private void enable(Effect effect, List<Effect> all) {
        for (int at = 0; at < effect.had().places().size(); at++) {
            Place place = effect.had().places().get(at);
            LinearExprBuilder enabling = LinearExpr.newBuilder();
            for (Effect other : all) {
                if (other.effect().to() >= effect.effect().from()) {
                    if (other.had().task() != effect.had().task()) {
                        enabling.add(other.had().finishedBefore(place.start()));
                    } else if (other.effect().to() < effect.effect().to()) {
                        enabling.addTerm(other.had().places().get(at).taken(), 1);
                    }
                }
            }
            model.addLessOrEqual(place.taken(), enabling.build());
        }
    }

    /** How many effects had before a quarter bring about a level that is not there now. */
    LinearExpr raised(TargetLevel demand, int before) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        if (problem.level(demand.capability()) >= demand.level()) {
            return sum.add(1).build();
        }
        for (Effect effect : byCapability.getOrDefault(demand.capability(), List.of())) {
            if (effect.effect().to() >= demand.level()) {
                sum.add(effect.had().finishedBefore(before));
            }
        }
        return sum.build();
    }

    /** In how many quarters' ends the target is there; 0 without a target. What is there once stays. */
    LinearExpr reached() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        BoolVar before = null;
        for (int quarter = 0;
                quarter < problem.limits().quarters() && !problem.target().isEmpty();
                quarter++) {
            BoolVar reached = model.newBoolVar("reached " + quarter);
            for (Demand demand : problem.target()) {
                if (demand.all()) {
                    for (TargetLevel level : demand.levels()) {
                        model.addLessOrEqual(reached, raised(level, quarter + 1));
                    }
                } else {
                    model.addLessOrEqual(LinearExpr.term(reached, demand.needed()), met(demand, quarter + 1));
                }
            }
            if (before != null) {
                model.addImplication(before, reached);
            }
            before = reached;
            sum.addTerm(reached, 1);
        }
        return sum.build();
    }

    /** How much of what the target asks is there in the end. */
    LinearExpr met() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Demand demand : problem.target()) {
            IntVar met = model.newIntVar(0, demand.needed(), "met");
            model.addLessOrEqual(met, met(demand, problem.limits().quarters()));
            sum.addTerm(met, 1);
        }
        return sum.build();
    }

    /** How many of a demand's levels are there before a quarter. */
    private LinearExpr met(Demand demand, int before) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Part part : demand.any()) {
            BoolVar there = model.newBoolVar(part.level() + " there before " + before);
            model.addLessOrEqual(there, raised(part.level(), before));
            sum.addTerm(there, part.counts());
        }
        return sum.build();
    }

    /** Every level gained, at what the capability counts and the weightiest action that brings it. */
    LinearExpr gain() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        byCapability.forEach((capability, all) -> {
            Map<List<ActionVariables>, Long> worth = new LinkedHashMap<>();
            for (int level = problem.level(capability) + 1; level <= TargetLevel.HIGHEST; level++) {
                int lower = 0;
                for (int weight : weights(all)) {
                    List<ActionVariables> bringing = bringing(all, level, weight);
                    worth.merge(bringing, worth(capability) * (weight - lower), Long::sum);
                    lower = weight;
                }
            }
            worth.forEach((bringing, much) -> {
                if (!bringing.isEmpty()) {
                    sum.addTerm(any(bringing), much);
                }
            });
        });
        return sum.build();
    }

    private static SortedSet<Integer> weights(List<Effect> effects) {
        return effects.stream().map(each -> each.had().task().weight()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What brings a level with so much weight at least. */
    private static List<ActionVariables> bringing(List<Effect> effects, int level, int weight) {
        return effects.stream()
                .filter(each -> each.effect().to() >= level && each.had().task().weight() >= weight)
                .map(Effect::had)
                .distinct()
                .toList();
    }

    private BoolVar any(List<ActionVariables> bringing) {
        if (bringing.size() == 1) {
            return bringing.get(0).chosen();
        }
        BoolVar any = model.newBoolVar("any of " + bringing.size());
        LinearExprBuilder chosen = LinearExpr.newBuilder();
        bringing.forEach(each -> chosen.addTerm(each.chosen(), 1));
        model.addLessOrEqual(any, chosen.build());
        return any;
    }

    private long worth(String capability) {
        return problem.worth().getOrDefault(capability, 0);
    }
}
