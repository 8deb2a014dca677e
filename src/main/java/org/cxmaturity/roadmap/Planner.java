package org.cxmaturity.roadmap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Cost;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Reason;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.Constraints;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.AssumedFacts.Means;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.roadmap.Roadmap.Known;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Terms;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.PlanningRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Wordings;
import org.jspecify.annotations.Nullable;

/** Plans roadmaps. */
public final class Planner {
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

    /** Where planning starts: what the rules conclude today, the target, and the actions that may lead there. */
    private record StartingPoint(
            Profile profile, RulesResult now, Placement placement, Target target, PossibleActions possible) {
        Assessment today() {
            return now.derivation().assessment();
        }
    }

    private StartingPoint start(Profile stated, PlanRequest request) {
        phases.begin(Phase.DERIVING);
        Profile profile = assumed(stated, request);
        RulesResult now = new RulesResult(rules.of(profile));
        Placement placement = placement(now.derivation().assessment(), request);
        Target target = target(placement, request.stage());
        return new StartingPoint(
                profile, now, placement, target, PossibleActions.of(now, profile, rules, tables, target));
    }

    /** The model in which to rise: the first of all where none is named. */
    private static Placement placement(Assessment today, PlanRequest request) {
        return request.model() == null ? today.placements().get(0) : today.placement(request.model());
    }

    /**
     * Plans an organisation's roadmap.
     *
     * @param request a model that the tables know, and a stage of it above the present one, or none
     */
    public Roadmap plan(Profile stated, PlanRequest request) {
        StartingPoint start = start(stated, request);
        Target target = start.target();
        PlanLimits limits = limits(start.now(), start.profile(), request);
        Precedence precedence = new Precedence(start.possible(), tables);
        SchedulingProblemBuilder problems =
                new SchedulingProblemBuilder(start.possible(), precedence, tables, request.wishes());
        ObstaclesFirst turn = obstaclesFirst(start.profile(), request);
        Found found = search(start, problems, limits, turn);
        Projection projection =
                Projection.of(start.profile(), start.now(), found.simulation(), rules, limits.quarters());
        Integer reached = target.order() == 0 ? null : projection.reached(target);
        confirm(target, found, reached);
        PlanDescription reporting =
                new PlanDescription(start.possible(), precedence, found.simulation(), tables, target);
        return new Roadmap(
                start.profile().organisation(),
                start.profile().asOf(),
                start.today().ruleBase(),
                goal(start.placement(), target, reached),
                terms(start, limits, turn),
                new PlanOpening(problems, precedence, start.possible(), scheduler)
                        .of(found.aimedAt(), found.simulation(), turn),
                reporting.unanswered(),
                found.schedule().proof(),
                found.schedule().gap(),
                reporting.planned(),
                projection.quarters(start.possible()),
                found.outOfReach(),
                reporting.risk(problems, target, limits, turn, scheduler),
                reporting.leftOut(),
                reporting.figures(),
                tables.levelNames(),
                Wordings.of(tables),
                wishes(start, precedence, found, limits, turn));
    }

    private PlanWishes wishes(
            StartingPoint start, Precedence precedence, Found found, PlanLimits limits, ObstaclesFirst turn) {
        if (found.problem().wishes().isEmpty()) {
            return PlanWishes.NONE;
        }
        SchedulingProblem free = new SchedulingProblemBuilder(start.possible(), precedence, tables)
                .problem(start.target(), limits, Figure.MIDDLE, turn);
        int without = PlanSimulation.of(free, scheduler.soonest(free)).reached();
        return new WishObstacles(found.problem(), found.simulation(), start.possible(), tables)
                .wishes(start.target().order() == 0 || without >= limits.quarters() ? null : without + 1);
    }

    /**
     * A schedule, and what follows from it.
     *
     * @param problem what it answers
     * @param aimedAt the target, or what is reached instead
     * @param outOfReach why it leads to less than the target; null where it leads there, or there is none
     */
    private record Found(
            SchedulingProblem problem,
            Schedule schedule,
            PlanSimulation simulation,
            Target aimedAt,
            @Nullable OutOfReach outOfReach) {}

    /** A schedule that reaches the target, or else the highest stage below it that can be reached. */
    private Found search(
            StartingPoint start, SchedulingProblemBuilder problems, PlanLimits limits, ObstaclesFirst turn) {
        Target target = start.target();
        SchedulingProblem problem = problems.problem(target, limits, Figure.MIDDLE, turn);
        Found found = schedule(problem, target, null);
        if (target.order() == 0 || found.simulation().reached() < limits.quarters()) {
            return found;
        }
        phases.begin(Phase.SEEKING_ENOUGH);
        ResourcesNeeded reach = new ResourcesNeeded(
                tables,
                scheduler,
                problems,
                limits,
                target,
                turn,
                start.possible().recommendations());
        Optional<Stage> instead = instead(reach, start.placement(), target);
        OutOfReach outOfReach = reach.outOfReach(start.possible(), instead.orElse(null), proven(found.schedule()));
        if (instead.isEmpty()) {
            return new Found(problem, found.schedule(), found.simulation(), target, outOfReach);
        }
        Target lower = new Target(target.model(), start.placement().stages().indexOf(instead.get()) + 1);
        return schedule(problems.problem(lower, limits, Figure.MIDDLE, turn), lower, outOfReach);
    }

    private Found schedule(SchedulingProblem problem, Target aimedAt, @Nullable OutOfReach outOfReach) {
        phases.begin(Phase.PLANNING);
        Schedule schedule = scheduler.schedule(problem);
        return new Found(problem, schedule, PlanSimulation.of(problem, schedule), aimedAt, outOfReach);
    }

    /** Whether it is proven that no schedule reaches the target sooner than this one does. */
    private static boolean proven(Schedule schedule) {
        Gap gap = schedule.gap();
        return schedule.proof() == Optimality.OPTIMAL || (gap != null && gap.aim() != Aim.TARGET);
    }

    /**
     * Finds the smallest sets of actions that reach the stage, whatever they take.
     *
     * @param request as for a plan
     */
    public WhatIf.Smallest smallest(Profile stated, PlanRequest request) {
        StartingPoint start = start(stated, request);
        Target target = start.target();
        PossibleActions possible = start.possible();
        SchedulingProblem problem = new SchedulingProblemBuilder(possible, new Precedence(possible, tables), tables)
                .problem(target, new PlanLimits(null, null, 1, null), Figure.MIDDLE, ObstaclesFirst.WHERE_FREE);
        phases.begin(Phase.SEEKING_SETS);
        SmallestSets search = new SmallestSets(problem);
        SmallestSets.Found found = target.order() == 0 ? SmallestSets.Found.NOTHING : search.find();
        for (Set<String> set : found.sets()) {
            Profile after = AssumedFacts.in(start.profile(), search.levels(set), "what if");
            if (!target.reachedBy(rules.of(after).assessment().placements())) {
                throw new IllegalStateException("the rules do not confirm that " + set + " reaches " + target);
            }
        }
        return new WhatIf.Smallest(
                start.profile().organisation(),
                start.profile().asOf(),
                start.today().ruleBase(),
                goal(start.placement(), target, null),
                found.sets().stream()
                        .map(set -> ActionSets.of(set, problem, possible, target))
                        .toList(),
                found.more(),
                found.endedEarly(),
                ResourcesNeeded.unmet(possible, target, tables));
    }

    /** The plan's promise is the rules' own, or it is a bug. */
    private static void confirm(Target target, Found found, @Nullable Integer reached) {
        int promised = found.simulation().reached() + 1;
        if (target.order() > 0 && found.outOfReach() == null && (reached == null || reached != promised)) {
            throw new IllegalStateException(
                    "the plan promises " + target + " after quarter " + promised + ", the rules say " + reached);
        }
    }

    private static Goal goal(Placement placement, Target target, @Nullable Integer reached) {
        return new Goal(
                placement.model(),
                placement.modelName(),
                new Stage(placement.stage(), placement.name()),
                placement.attained(),
                placement.stages().get(placement.place(placement.evidenced().stage()) - 1),
                placement.evidenced().attained(),
                target.order() == 0 ? null : placement.stages().get(target.order() - 1),
                reached);
    }

    private Terms terms(StartingPoint start, PlanLimits limits, ObstaclesFirst turn) {
        RulesResult now = start.now();
        Constraints stated = start.profile().constraints().orElseThrow();
        Optional<Cost> priced = start.possible().all().stream()
                .map(each -> each.action().cost())
                .findFirst();
        return new Terms(
                limits,
                stated.currency() == null ? CurrencyRow.OF_CATALOGUE : stated.currency(),
                priced.map(Cost::conversion).orElse(null),
                stated.quarters() == null,
                turn,
                capacity(now)
                        .filter(each -> Integer.valueOf(each.parallel()).equals(limits.parallel()))
                        .map(each -> reasons(now, each))
                        .orElse(List.of()),
                known(now));
    }

    private static Known known(RulesResult now) {
        List<CapabilityResult> asked = now.derivation().assessment().capabilities().stream()
                .filter(each -> each.basis() != Basis.NOT_APPLICABLE)
                .toList();
        return new Known(asked.size(), (int)
                asked.stream().filter(each -> each.basis() == Basis.UNKNOWN).count());
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

    private PlanLimits limits(RulesResult now, Profile profile, PlanRequest request) {
        Constraints stated = profile.constraints().orElseThrow();
        boolean summed = request.budgetTotal() != null;
        return new PlanLimits(
                summed ? null : whole(stated.budgetPerQuarter()),
                stated.staffDaysPerQuarter(),
                horizon(stated),
                request.parallel() == null
                        ? capacity(now).map(ChangeCapacity::parallel).orElse(null)
                        : request.parallel(),
                !summed && Boolean.TRUE.equals(stated.carryOver()),
                whole(request.budgetTotal()));
    }

    private static @Nullable Long whole(@Nullable BigDecimal money) {
        return money == null
                ? null
                : Long.valueOf(money.setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    private int horizon(Constraints stated) {
        return stated.quarters() == null
                ? tables.row(PlanningRow.class, PlanningRow.HORIZON).value()
                : stated.quarters();
    }

    /** The profile with what is asked for; a sum for all quarters counts as so much a quarter for the rules. */
    private Profile assumed(Profile stated, PlanRequest request) {
        Profile profile =
                AssumedFacts.under(stated, new Means(request.budget(), request.staffDays(), request.quarters()));
        BigDecimal sum = request.budgetTotal();
        if (sum == null) {
            return profile;
        }
        int quarters = horizon(profile.constraints().orElseThrow());
        return AssumedFacts.under(
                profile, new Means(sum.divide(BigDecimal.valueOf(quarters), 0, RoundingMode.FLOOR), null, null));
    }

    private static ObstaclesFirst obstaclesFirst(Profile profile, PlanRequest request) {
        return Optional.ofNullable(request.obstaclesFirst())
                .or(() -> profile.constraints().map(Constraints::obstaclesFirst))
                .orElse(ObstaclesFirst.WHERE_FREE);
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
