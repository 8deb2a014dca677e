package org.cxmaturity.report;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.Limits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Risk;

/** What becomes of the plan if everything takes as much as its range allows. */
final class RiskText {
    private static final int LABEL = 13;

    private final Page page;
    private final Roadmap roadmap;
    private final Risk risk;

    RiskText(Page page, Roadmap roadmap) {
        this.page = page;
        this.roadmap = roadmap;
        this.risk = roadmap.risk();
    }

    void write() {
        if (roadmap.actions().isEmpty()) {
            return;
        }
        page.heading("IF IT COSTS MORE", "every range at its high end");
        String currency = roadmap.terms().currency();
        fact(
                "Money",
                Amounts.outlay(currency, risk.cost()) + " planned, "
                        + (risk.costHigh() == risk.cost()
                                ? "and no more"
                                : Amounts.money(currency, risk.costHigh()) + " at the high end"));
        fact(
                "People",
                Amounts.personDays(risk.days()) + " planned, "
                        + (risk.daysHigh() == risk.days()
                                ? "and no more"
                                : Words.number(risk.daysHigh()) + " at the high end"));
        Limits limits = roadmap.terms().limits();
        if (limits.budget() != null) {
            over("Over budget", risk.overBudget(), Quarter::costHigh, limits.budget(), currency + " ");
        }
        if (limits.staffDays() != null) {
            over("Over people", risk.overDays(), Quarter::daysHigh, limits.staffDays(), "");
        }
        target();
    }

    private void fact(String label, String text) {
        page.labelled(2, LABEL, label, text);
    }

    private void over(String label, List<Integer> quarters, ToLongFunction<Quarter> high, long limit, String unit) {
        String over = quarters.stream()
                .map(each -> "Q" + each + " by "
                        + Words.number(high.applyAsLong(roadmap.quarters().get(each - 1)) - limit))
                .collect(Collectors.joining(", "));
        fact(label, over.isEmpty() ? "in no quarter, even then" : unit + over);
    }

    private void target() {
        Stage target = roadmap.goal().target();
        Integer reached = roadmap.goal().reached();
        if (target == null || reached == null) {
            return;
        }
        Integer high = risk.reachedAtHigh();
        fact(
                target.name(),
                high == null
                        ? "out of reach for a plan made for the high ends"
                        : "reached in Q" + high + " by a plan made for the high ends"
                                + (high.equals(reached) ? ", no later" : ", and not in Q" + reached));
    }
}
