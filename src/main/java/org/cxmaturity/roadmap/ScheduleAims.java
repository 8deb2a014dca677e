package org.cxmaturity.roadmap;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
                () -> Optional.of(target()), () -> Optional.of(gain()), this::obstacles, () -> Optional.of(cost()));
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
                for (int quarter = 1; quarter < each.started().length; quarter++) {
                    late.addTerm(each.started()[quarter], whole * quarter);
                }
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
            for (int quarter = 0; quarter < later.started().length; quarter++) {
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

    /** The start that counts, and, where that is the same, what is ranked first before the rest. */
    Objective start() {
        long ranks = model.problem().tasks().size();
        long order = ranks * ranks * horizon + 1;
        LinearExprBuilder early = LinearExpr.newBuilder();
        for (ActionVariables each : model.actions()) {
            for (int quarter = 1; quarter < each.started().length; quarter++) {
                early.addTerm(
                        each.started()[quarter],
                        quarter
                                * (each.task().weight() * order
                                        + ranks
                                        - Math.min(ranks, each.task().rank())));
            }
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
        int together = 1;
        for (long order = (long) (horizon + 1) * (horizon + 1); order <= MOST_ORDER; order *= horizon + 1) {
            together++;
        }
        List<List<ActionVariables>> parts = new ArrayList<>();
        for (int at = 0; at < all.size(); at += together) {
            parts.add(all.subList(at, Math.min(all.size(), at + together)));
        }
        return parts;
    }

    /** The first of these as early as possible, then the second, and so on; one that is left out starts last. */
    Objective rank(List<ActionVariables> part) {
        LinearExprBuilder order = LinearExpr.newBuilder();
        long place = 1;
        for (int at = part.size() - 1; at >= 0; at--) {
            ActionVariables each = part.get(at);
            order.add(place * horizon).addTerm(each.chosen(), -place * horizon);
            for (int quarter = 1; quarter < each.started().length; quarter++) {
                order.addTerm(each.started()[quarter], place * quarter);
            }
            place *= horizon + 1;
        }
        return new Objective(Aim.RANK, false, order.build());
    }
}
