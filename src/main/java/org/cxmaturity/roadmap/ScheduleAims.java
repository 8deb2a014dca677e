package org.cxmaturity.roadmap;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.roadmap.ActionVariables.Place;

/** What schedules are judged by, in CP-SAT's terms. Each measure is asked for when its turn comes, as some need more variables. */
final class ScheduleAims {
    /** More would leave the solver's linear relaxation no precision. */
    private static final long MOST_ORDER = 1_000_000_000;

    private final ScheduleModel model;
    private final int horizon;
    private final long demands;

    ScheduleAims(ScheduleModel model) {
        this.model = model;
        this.horizon = model.problem().limits().quarters();
        this.demands =
                model.problem().target().stream().mapToLong(Demand::needed).sum() + 1;
    }

    /** The aims by which actions are chosen, in order; empty where there is nothing to pursue. */
    List<Supplier<Optional<Objective>>> choosing() {
        return List.of(
                this::wishes,
                () -> Optional.of(target()),
                () -> Optional.of(gain()),
                this::obstacles,
                () -> Optional.of(cost()));
    }

    /** As many as can be of the wishes that actions be in the plan. */
    Optional<Objective> wishes() {
        LinearExprBuilder kept = LinearExpr.newBuilder();
        boolean any = false;
        for (ActionVariables each : model.actions()) {
            ActionWish wish = model.problem().wish(each.task().action()).orElse(null);
            if (wish != null && wish.asks()) {
                any = true;
                each.places().stream()
                        .filter(place -> wish.isMetBy(place.start()))
                        .forEach(place -> kept.addTerm(place.taken(), 1));
            }
        }
        return any ? Optional.of(new Objective(Aim.WISHES, true, kept.build())) : Optional.empty();
    }

    Objective target() {
        return new Objective(Aim.TARGET, true, model.effects().reached());
    }

    /** The quarter, from 1, in which the target is there by a value of the first aim; one more than there are for never. */
    long reached(long value) {
        return horizon + 1 - value;
    }

    /** What answers an obstacle counts more than all that the target asks, and that more than all levels together. */
    private Objective gain() {
        long levels = model.problem().mostGain() + 1;
        LinearExprBuilder gain = LinearExpr.newBuilder()
                .add(model.effects().gain())
                .addTerm(model.effects().met(), levels);
        model.actions().stream()
                .filter(each -> each.task().first())
                .forEach(each -> gain.addTerm(each.chosen(), levels * demands));
        return new Objective(Aim.GAIN, true, gain.build());
    }

    /** Nothing is later than never, however far a plan looks: then a longer plan is not worse for what it leaves out. */
    private Optional<Objective> obstacles() {
        List<BoolVar> early = new ArrayList<>();
        model.actions().forEach(each -> beforeItsTurn(each).ifPresent(early::add));
        LinearExprBuilder late = LinearExpr.newBuilder();
        early.forEach(each -> late.addTerm(each, 1));
        long whole = early.size() + 1L;
        int called = 0;
        for (ActionVariables each : model.actions()) {
            if (each.task().first()) {
                called++;
                late.addTerm(each.chosen(), -whole * PlanLimits.MOST_QUARTERS);
                each.places().forEach(place -> late.addTerm(place.taken(), whole * place.start()));
            }
        }
        late.add(called * whole * PlanLimits.MOST_QUARTERS);
        return called == 0 && early.isEmpty()
                ? Optional.empty()
                : Optional.of(new Objective(Aim.OBSTACLES, false, late.build()));
    }

    /** Whether an action that an obstacle puts off starts before what answers the obstacle is finished. */
    private Optional<BoolVar> beforeItsTurn(ActionVariables later) {
        List<ActionVariables> answers = model.actions().stream()
                .filter(each -> later.task().awaits().contains(each.task().action()))
                .toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        BoolVar early = model.model().newBoolVar(later.task().action() + " before its turn");
        for (ActionVariables answer : answers) {
            for (int quarter = 0; quarter <= later.lastStart(); quarter++) {
                model.model()
                        .addLessOrEqual(
                                LinearExpr.newBuilder()
                                        .add(later.startedBy(quarter))
                                        .addTerm(answer.chosen(), 1)
                                        .build(),
                                LinearExpr.newBuilder()
                                        .add(answer.finishedBefore(quarter))
                                        .addTerm(early, 1)
                                        .add(1)
                                        .build());
            }
        }
        return Optional.of(early);
    }

    private Objective cost() {
        long days = model.problem().tasks().stream().mapToLong(Task::days).sum() + 1;
        LinearExprBuilder least = LinearExpr.newBuilder();
        model.actions()
                .forEach(each -> least.addTerm(
                        each.chosen(), each.task().cost() * days + each.task().days()));
        return new Objective(Aim.COST, false, least.build());
    }

    /** By how many quarters a place is later than the earliest: by its start, and by the quarters over which it is spread. */
    private static long delay(Place place) {
        return (long) place.start() + place.task().spread();
    }

    /** The start that counts, and, where that is the same, what is ranked first before the rest. */
    Objective start() {
        long ranks = model.problem().tasks().size();
        long order = ranks * ranks * horizon + 1;
        LinearExprBuilder early = LinearExpr.newBuilder();
        for (ActionVariables each : model.actions()) {
            long weight = each.task().weight() * order
                    + ranks
                    - Math.min(ranks, each.task().rank());
            each.places().forEach(place -> early.addTerm(place.taken(), weight * delay(place)));
        }
        return new Objective(Aim.START, false, early.build());
    }

    /** The actions by rank, so many together as one number can tell apart by start. */
    List<List<ActionVariables>> ranked() {
        List<ActionVariables> all = model.actions().stream()
                .sorted(Comparator.<ActionVariables>comparingInt(
                                each -> each.task().rank())
                        .thenComparing(each -> each.task().action()))
                .toList();
        List<List<ActionVariables>> parts = new ArrayList<>();
        int from = 0;
        long order = 1;
        for (int at = 0; at < all.size(); at++) {
            order *= span(all.get(at));
            if (order > MOST_ORDER && at > from) {
                parts.add(all.subList(from, at));
                from = at;
                order = span(all.get(at));
            }
        }
        parts.add(all.subList(from, all.size()));
        return parts;
    }

    /** How many turns an action may have, one for never included. */
    private long span(ActionVariables action) {
        return horizon * paces(action.task()) + 1;
    }

    /** Earlier goes before later, and of places as early as each other the one that is less spread out. */
    private long turn(Place place) {
        return delay(place) * paces(place.task()) + place.task().spread();
    }

    private long paces(Task task) {
        return Math.min(task.longest(), horizon) - task.shortest() + 1L;
    }

    /** The first of these as early as possible, then the second, and so on; one that is left out starts last. */
    Objective rank(List<ActionVariables> part) {
        LinearExprBuilder order = LinearExpr.newBuilder();
        long place = 1;
        for (int at = part.size() - 1; at >= 0; at--) {
            ActionVariables each = part.get(at);
            long unit = place;
            long never = span(each) - 1;
            order.add(unit * never).addTerm(each.chosen(), -unit * never);
            each.places().forEach(one -> order.addTerm(one.taken(), unit * turn(one)));
            place *= span(each);
        }
        return new Objective(Aim.RANK, false, order.build());
    }
}
