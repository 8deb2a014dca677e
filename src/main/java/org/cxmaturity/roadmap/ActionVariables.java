package org.cxmaturity.roadmap;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether, when, and over how many quarters.
 *
 * @param chosen whether the task is done, or the effect is had
 * @param places one of them where it is chosen: every start and pace by which it would be finished within the horizon
 */
record ActionVariables(Task task, BoolVar chosen, List<Place> places) {
    /**
     * A place in a plan.
     *
     * @param start the quarter, from 0
     * @param task the task at its pace
     * @param taken whether it is there
     */
    record Place(int start, Task task, BoolVar taken) {
        /** The quarter, from 0, from which on it is finished. */
        int free() {
            return start + task.quarters();
        }
    }

    ActionVariables {
        places = List.copyOf(places);
    }

    static ActionVariables of(CpModel model, Task task, int horizon) {
        List<Place> places = new ArrayList<>();
        for (Task paced : task.paces(horizon)) {
            for (int start = 0; start + paced.quarters() <= horizon; start++) {
                String pace = paced.spread() == 0 ? "" : " over " + paced.quarters();
                places.add(new Place(start, paced, model.newBoolVar(task.action() + " " + start + pace)));
            }
        }
        BoolVar chosen = model.newBoolVar(task.action());
        List<Literal> one = new ArrayList<>(places.stream().map(Place::taken).toList());
        one.add(chosen.not());
        model.addExactlyOne(one);
        return new ActionVariables(task, chosen, places);
    }

    /** The last quarter, from 0, in which it could start. */
    int lastStart() {
        return places.stream().mapToInt(Place::start).max().orElse(-1);
    }

    LinearExpr startedBy(int quarter) {
        return sum(place -> place.start() <= quarter);
    }

    LinearExpr finishedBefore(int quarter) {
        return sum(place -> place.free() <= quarter);
    }

    private LinearExpr sum(Predicate<Place> which) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        places.stream().filter(which).forEach(place -> sum.addTerm(place.taken(), 1));
        return sum.build();
    }

    /** Where a plan has it; nothing where it has not. */
    Optional<Place> in(Map<String, Placed> plan) {
        Placed placed = plan.get(task.action());
        return placed == null
                ? Optional.empty()
                : places.stream()
                        .filter(each ->
                                each.start() == placed.start() && each.task().quarters() == placed.quarters())
                        .findFirst();
    }
}
