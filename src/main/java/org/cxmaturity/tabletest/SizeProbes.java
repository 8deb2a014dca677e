package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;

/** Cases of headcounts at the ends of a size class, with means that are too little in one class and enough in the next. */
final class SizeProbes {
    private static final String EMPLOYEES = "employees";

    private final Tables tables;
    private final MeansProbes means;

    SizeProbes(Tables tables) {
        this.tables = tables;
        this.means = new MeansProbes(tables);
    }

    Suggested of(SizeClassRow row) {
        return Suggested.of(
                tables.all(MeansObstacleRow.class).stream()
                        .filter(each -> !each.size().isEmpty())
                        .map(each -> probes(row, each)),
                "no row of means-obstacles asks for a size class, so a size shows in no finding");
    }

    private List<SuggestedCase> probes(SizeClassRow row, MeansObstacleRow obstacle) {
        List<String> constraints =
                means.constraints(PropertyTargets.firing(TableSpec.of(MeansObstacleRow.class), obstacle));
        Seen seen = Seen.finding(FindingKind.OBSTACLE.id(obstacle.obstacle()));
        return LimitCases.probes(row, seen, demands -> {
            List<String> edits = new ArrayList<>();
            edits.add(OrganisationEdits.employees(demands.number(EMPLOYEES, 1)));
            edits.addAll(constraints);
            return edits;
        });
    }
}
