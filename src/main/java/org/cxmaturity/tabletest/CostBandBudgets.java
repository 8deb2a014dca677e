package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Budgets with which an action's cost is only just of a band. */
record CostBandBudgets(Tables tables) {
    private static final long MOST = 100_000_000_000L;

    /**
     * A budget, or none.
     *
     * @param pounds a quarter; null where none is stated
     * @param past the nearest budget with which the cost is of another band; null where there is none
     */
    record Budget(
            CostBand band, @Nullable Long pounds, @Nullable Long past) {}

    /** Budgets for bands, or none at all where any band will do. */
    List<Budget> of(Set<CostBand> bands, ActionRow action, Scaling scaling) {
        List<Budget> budgets = new ArrayList<>();
        for (CostBandRow row : tables.all(CostBandRow.class)) {
            if (bands.contains(row.band())) {
                limit(row, row.percentFrom(), action, scaling, budgets);
                limit(row, row.percentBelow(), action, scaling, budgets);
            }
        }
        if (bands.isEmpty() || bands.contains(CostBand.UNSTATED)) {
            budgets.add(new Budget(CostBand.UNSTATED, null, null));
        }
        return budgets;
    }

    /** The highest budget with which the cost is that percentage of it or more, and a pound more: one of them is in the band. */
    private static void limit(
            CostBandRow row, @Nullable Integer percent, ActionRow action, Scaling scaling, List<Budget> budgets) {
        if (percent == null || percent(action, scaling, MOST) >= percent) {
            return;
        }
        long enough = MOST;
        long little = 0;
        while (enough - little > 1) {
            long middle = (enough + little) / 2;
            if (percent(action, scaling, middle) >= percent) {
                little = middle;
            } else {
                enough = middle;
            }
        }
        boolean from = percent.equals(row.percentFrom());
        long within = from ? little : enough;
        if (within > 0) {
            budgets.add(new Budget(row.band(), within, from ? enough : little));
        }
    }

    private static int percent(ActionRow action, Scaling scaling, long budget) {
        StaffTime time = new StaffTime(scaling.staffDays(), false);
        return Objects.requireNonNull(
                Proposal.of(action.id(), action.kind(), action.impact(), action.at(scaling), time, budget)
                        .budgetPercent());
    }
}
