package org.cxmaturity.roadmap;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.AssumedFacts.Means;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Known;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Terms;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.PlanningRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Plans roadmaps. */
public final class Planner {
    private static final String CATALOGUE_CURRENCY = "GBP";

    private final Tables tables;
    private final RulesRun rules;
    private final Scheduler scheduler;
    private final WorkProgress phases;

    /**
     * A planner that searches by the solver, where there is one for this machine.
     *
     * @param tables the rows by which the rules decide
     * @param phases is told what is being done
     */
    public Planner(Tables tables, RulesRun rules, WorkProgress phases) {
        this(tables, rules, new BestScheduler(), phases);
    }

    Planner(Tables tables, RulesRun rules, Scheduler scheduler, WorkProgress phases) {
        this.tables = tables;
        this.rules = rules;
        this.scheduler = scheduler;
        this.phases = phases;
    }

    /**
     * Plans an organisation's roadmap.
     *
     * @param request a model that the tables know, and a stage of it above the present one, or none
     */
    public Roadmap plan(Profile stated, PlanRequest request) {
        phases.begin(Phase.DERIVING);
        Profile profile =
                AssumedFacts.under(stated, new Means(request.budget(), request.staffDays(), request.quarters()));
        RulesResult now = new RulesResult(rules.of(profile));
        Placement placement = now.derivation().assessment().placement(request.model());
        Target target = target(placement, request.stage());
        PossibleActions possible = PossibleActions.of(now, profile, rules, tables, target);
        Precedence precedence = new Precedence(possible, tables);
        SchedulingProblemBuilder problems = new SchedulingProblemBuilder(possible, precedence, tables);
        PlanLimits limits = limits(now, profile);
        SchedulingProblem problem = problems.problem(target, limits, Figure.MIDDLE, true);
        phases.begin(Phase.PLANNING);
        Schedule schedule = scheduler.schedule(problem);
        PlanSimulation simulation = new PlanSimulation(problem, schedule.starts());
        OutOfReach outOfReach = null;
        if (target.order() > 0 && simulation.reached() >= limits.quarters()) {
            phases.begin(Phase.SEEKING_ENOUGH);
            ResourcesNeeded reach =
                    new ResourcesNeeded(tables, rules, scheduler, profile, limits, target, possible.recommendations());
            Optional<Stage> instead = instead(reach, placement, target);
            outOfReach = reach.outOfReach(possible, instead.orElse(null), proven(schedule, problem));
            if (instead.isPresent()) {
                Target lower = new Target(request.model(), placement.stages().indexOf(instead.get()) + 1);
                phases.begin(Phase.PLANNING);
                problem = problems.problem(lower, limits, Figure.MIDDLE, true);
                schedule = scheduler.schedule(problem);
                simulation = new PlanSimulation(problem, schedule.starts());
            }
        }
        Projection projection = Projection.of(profile, now, simulation, rules, limits.quarters());
        Integer reached = target.order() == 0 ? null : projection.reached(target);
        confirm(target, simulation, outOfReach == null, reached);
        PlanDescription reporting = new PlanDescription(possible, precedence, simulation, tables, target);
        return new Roadmap(
                profile.organisation(),
                profile.asOf(),
                now.derivation().assessment().ruleBase(),
                goal(placement, target, reached),
                terms(now, profile, limits, possible),
                reporting.unanswered(),
                schedule.proof(),
                reporting.planned(),
                projection.quarters(possible),
                outOfReach,
                reporting.risk(problems, target, limits, scheduler),
                reporting.leftOut(),
                reporting.figures());
    }

    /** Whether it is proven that no schedule reaches the target sooner than this one does. */
    private boolean proven(Schedule schedule, SchedulingProblem problem) {
        return switch (schedule.proof()) {
            case OPTIMAL -> true;
            case BEST_FOUND -> scheduler.soonest(problem).proof() == Optimality.OPTIMAL;
            case GREEDY -> false;
        };
    }

    /**
     * Finds the smallest sets of actions that reach the stage, whatever they take.
     *
     * @param request as for a plan
     */
    public WhatIf.Smallest smallest(Profile stated, PlanRequest request) {
        phases.begin(Phase.DERIVING);
        Profile profile =
                AssumedFacts.under(stated, new Means(request.budget(), request.staffDays(), request.quarters()));
        RulesResult now = new RulesResult(rules.of(profile));
        Placement placement = now.derivation().assessment().placement(request.model());
        Target target = target(placement, request.stage());
        PossibleActions possible = PossibleActions.of(now, profile, rules, tables, target);
        SchedulingProblem problem = new SchedulingProblemBuilder(possible, new Precedence(possible, tables), tables)
                .problem(target, new PlanLimits(null, null, 1, null), Figure.MIDDLE, false);
        phases.begin(Phase.SEEKING_SETS);
        SmallestSets search = new SmallestSets(problem);
        SmallestSets.Found found = target.order() == 0 ? SmallestSets.Found.NOTHING : search.find();
        for (Set<String> set : found.sets()) {
            Profile after = AssumedFacts.in(profile, search.levels(set), "what if");
            if (!target.reachedBy(rules.of(after).assessment().placements())) {
                throw new IllegalStateException("the rules do not confirm that " + set + " reaches " + target);
            }
        }
        return new WhatIf.Smallest(
                profile.organisation(),
                profile.asOf(),
                now.derivation().assessment().ruleBase(),
                goal(placement, target, null),
                found.sets().stream()
                        .map(set -> ActionSets.of(set, problem, possible, target))
                        .toList(),
                found.more(),
                found.endedEarly(),
                ResourcesNeeded.unmet(possible, target, tables));
    }

    /** The plan's promise is the rules' own, or it is a bug. */
    private static void confirm(Target target, PlanSimulation simulation, boolean promised, @Nullable Integer reached) {
        if (target.order() > 0 && promised && (reached == null || reached != simulation.reached() + 1)) {
            throw new IllegalStateException("the plan promises " + target + " after quarter "
                    + (simulation.reached() + 1) + ", the rules say " + reached);
        }
    }

    private static Goal goal(Placement placement, Target target, @Nullable Integer reached) {
        return new Goal(
                placement.model(),
                placement.modelName(),
                new Stage(placement.stage(), placement.name()),
                placement.attained(),
                target.order() == 0 ? null : placement.stages().get(target.order() - 1),
                reached);
    }

    private Terms terms(RulesResult now, Profile profile, PlanLimits limits, PossibleActions possible) {
        Constraints stated = profile.constraints().orElseThrow();
        Optional<Cost> priced =
                possible.all().stream().map(each -> each.action().cost()).findFirst();
        return new Terms(
                limits,
                stated.currency() == null ? CATALOGUE_CURRENCY : stated.currency(),
                priced.map(Cost::conversion).orElse(null),
                stated.quarters() == null,
                capacity(now).map(each -> reasons(now, each)).orElse(List.of()),
                known(now));
    }

    private static Known known(RulesResult now) {
        List<CapabilityLevel> levels = now.all(CapabilityLevel.class);
        return new Known(levels.size(), (int)
                levels.stream().filter(level -> level.basis() == Basis.UNKNOWN).count());
    }

    private List<Reason> reasons(RulesResult now, ChangeCapacity capacity) {
        return now.rows(capacity).stream()
                .map(row ->
                        new Reason(tables.row(ChangeCapacityRow.class, row.id()).reason(), row))
                .toList();
    }

    private static Optional<ChangeCapacity> capacity(RulesResult now) {
        return now.all(ChangeCapacity.class).stream().min(Comparator.comparingInt(ChangeCapacity::parallel));
    }

    private PlanLimits limits(RulesResult now, Profile profile) {
        Constraints stated = profile.constraints().orElseThrow();
        return new PlanLimits(
                stated.budgetPerQuarter() == null
                        ? null
                        : stated.budgetPerQuarter()
                                .setScale(0, RoundingMode.FLOOR)
                                .longValueExact(),
                stated.staffDaysPerQuarter(),
                stated.quarters() == null
                        ? tables.row(PlanningRow.class, PlanningRow.HORIZON).value()
                        : stated.quarters(),
                capacity(now).map(ChangeCapacity::parallel).orElse(null));
    }

    private static Target target(Placement placement, @Nullable String stage) {
        if (stage == null) {
            int next = placement.attained() ? placement.order() + 1 : placement.order();
            return new Target(placement.model(), next > placement.stages().size() ? 0 : next);
        }
        return new Target(placement.model(), placement.place(stage));
    }

    /** The highest stage below the target that can be reached. */
    private static Optional<Stage> instead(ResourcesNeeded reach, Placement placement, Target target) {
        int lowest = placement.attained() ? placement.order() + 1 : placement.order();
        for (int order = target.order() - 1; order >= lowest; order--) {
            if (reach.reaches(new Target(target.model(), order))) {
                return Optional.of(placement.stages().get(order - 1));
            }
        }
        return Optional.empty();
    }
}
