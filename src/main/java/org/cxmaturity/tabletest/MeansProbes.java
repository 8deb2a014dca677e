package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.ScalingRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;

/** Cases of an organisation of a size class with only just too little money or time, and with just enough. */
final class MeansProbes {
    private static final String BUDGET = "budget";
    private static final String COMPARABLE = "comparableBudget";
    private static final String DAYS = "daysPercent";

    /** The staff days that are usual where the headcount is not stated; a blank profile does not state it. */
    private final int usual;

    private final OrganisationEdits settings;

    MeansProbes(Tables tables) {
        this.settings = new OrganisationEdits(tables);
        this.usual = tables.row(ScalingRow.class, ScalingRow.OF_CATALOGUE).staffDays();
    }

    List<SuggestedCase> of(MeansObstacleRow row) {
        String finding = FindingKind.OBSTACLE.id(row.obstacle());
        return LimitCases.probes(row, Seen.finding(finding), demands -> edits(row, demands));
    }

    private List<String> edits(MeansObstacleRow row, PropertyTargets demands) {
        List<String> edits = new ArrayList<>(settings.of(List.of(), row.size(), List.of()));
        edits.addAll(constraints(demands));
        return edits;
    }

    /** What is left to work with, whatever the size. */
    List<String> constraints(PropertyTargets demands) {
        List<String> edits = new ArrayList<>();
        if (demands.asks("readiness")) {
            edits.add("constraints.changeReadiness=" + demands.value("readiness", Readiness.class, Readiness.LOW));
        }
        if (demands.asks(BUDGET)) {
            edits.addAll(settings.budget(demands.value(BUDGET, Long.class, 0L)));
        }
        if (demands.asks(COMPARABLE)) {
            edits.addAll(settings.budget(demands.value(COMPARABLE, Long.class, 0L)));
        }
        if (demands.asks(DAYS)) {
            // The greatest number of days that is no more than so many percent, rounded down.
            int days = ((demands.number(DAYS, 0) + 1) * usual - 1) / 100;
            edits.add("constraints.staffDaysPerQuarter=" + days);
        }
        return edits;
    }
}
