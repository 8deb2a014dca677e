package org.cxmaturity.clientreport;

import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.publishing.blocks.WorkPlan.Task;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.jspecify.annotations.Nullable;

/** The roadmap to be worked with. */
record PlanSheets(ClientReport report) {
    /** The plan; null where nothing is planned. */
    @Nullable
    WorkPlan plan() {
        Roadmap roadmap = report.roadmap();
        if (roadmap.actions().isEmpty()) {
            return null;
        }
        PlanLimits limits = roadmap.terms().limits();
        Long budget = limits.budget();
        Integer days = limits.staffDays();
        return new WorkPlan(
                roadmap.terms().currency(),
                roadmap.quarters().get(0).from(),
                roadmap.quarters().size(),
                roadmap.actions().stream().map(this::task).toList(),
                limits.carryOver() ? null : budget,
                budget != null && limits.carryOver()
                        ? Long.valueOf(budget * roadmap.quarters().size())
                        : limits.budgetTotal(),
                days == null ? null : Long.valueOf(days));
    }

    private Task task(Planned planned) {
        return new Task(
                report.number(planned.action()),
                planned.action().title(),
                planned.start(),
                planned.end() - planned.start() + 1,
                planned.cost(),
                planned.days(),
                planned.action().owner(),
                planned.action().priority().name(),
                new Phrases(report).worth(planned.action().worth()),
                planned.action().kpi());
    }
}
