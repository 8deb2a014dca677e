package org.cxmaturity.tabletest;

import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;

/** Cases of headcounts at the ends of a size class, with a gap that calls for an action in this class and not in every other. */
final class SizeProbes {
    private static final String EMPLOYEES = "employees";
    private static final int MOST_OF_ONE = 2;

    private final Tables tables;
    private final TriggerProbes triggers;

    SizeProbes(Tables tables) {
        this.tables = tables;
        this.triggers = new TriggerProbes(tables);
    }

    Suggested of(SizeClassRow row) {
        return Suggested.of(
                tables.all(ActionTriggerRow.class).stream()
                        .filter(each -> each.size().contains(row.size()))
                        .flatMap(each -> probes(row, each)),
                "no row of action-triggers asks for this size class and not for every other");
    }

    private Stream<List<SuggestedCase>> probes(SizeClassRow row, ActionTriggerRow trigger) {
        Seen seen = Seen.action(trigger.action());
        return triggers.gaps(trigger)
                .limit(MOST_OF_ONE)
                .map(gap -> LimitCases.probes(row, seen, demands -> TestEdits.of(triggers.edits(trigger, gap))
                        .and(List.of(OrganisationEdits.employees(demands.number(EMPLOYEES, 1))))
                        .list()));
    }
}
