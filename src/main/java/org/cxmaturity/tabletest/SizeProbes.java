package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.Probe.Seen;
import org.cxmaturity.tabletest.Suggestions.Suggested;
import org.cxmaturity.workbook.TableSpec;

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

    private List<Probe> probes(SizeClassRow row, MeansObstacleRow obstacle) {
        List<String> constraints = means.constraints(Demands.firing(TableSpec.of(MeansObstacleRow.class), obstacle));
        Seen seen = Seen.finding(FindingIds.id(FindingKind.OBSTACLE, obstacle.obstacle()));
        return Limits.probes(row, seen, demands -> {
            List<String> edits = new ArrayList<>();
            edits.add(Settings.employees(demands.number(EMPLOYEES, 1)));
            edits.addAll(constraints);
            return edits;
        });
    }
}
