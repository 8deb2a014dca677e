package org.cxmaturity.roadmap;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether, and when.
 *
 * @param chosen whether the task is done, or the effect is had
 * @param started whether in that quarter, from 0, for every quarter from which it would be finished within the horizon
 */
record ActionVariables(Task task, BoolVar chosen, BoolVar[] started) {
    ActionVariables(CpModel model, Task task, int horizon) {
        this(task, model.newBoolVar(task.action()), new BoolVar[horizon - task.quarters() + 1]);
        List<Literal> one = new ArrayList<>();
        for (int quarter = 0; quarter < started.length; quarter++) {
            started[quarter] = model.newBoolVar(task.action() + " " + quarter);
            one.add(started[quarter]);
        }
        one.add(chosen.not());
        model.addExactlyOne(one);
    }

    LinearExpr startedBy(int quarter) {
        return sum(quarter + 1);
    }

    LinearExpr finishedBefore(int quarter) {
        return sum(quarter - task.quarters() + 1);
    }

    private LinearExpr sum(int quarters) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (int quarter = 0; quarter < Math.min(quarters, started.length); quarter++) {
            sum.addTerm(started[quarter], 1);
        }
        return sum.build();
    }
}
