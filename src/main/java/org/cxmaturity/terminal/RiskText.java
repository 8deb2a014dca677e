package org.cxmaturity.terminal;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.roadmap.Optimality;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** What becomes of the plan if everything takes as much as its range allows. */
record RiskText(TextPage page, Roadmap roadmap) {
    /** The same on a screen, in three lines. */
    void brief() {
        if (roadmap.actions().isEmpty()) {
            return;
        }
        String currency = roadmap.terms().currency();
        Stage target = roadmap.goal().target();
        Integer reached = roadmap.goal().reached();
        page.section("IF IT COSTS MORE", "every range at its high end");
        String takes = Amounts.outlay(currency, roadmap.risk().costHigh()) + " · "
                + Amounts.personDays(roadmap.risk().daysHigh());
        String over = over("budget", roadmap.risk().overBudget())
                + over("people", roadmap.risk().overDays());
        String arrival = target == null || reached == null
                ? ""
                : "; " + target.name() + " " + atHigh(reached, roadmap.risk().reachedAtHigh()) + " by a plan for that";
        page.brief(List.of(TonedText.of("  ")), TonedText.of("  "), Tone.PLAIN, takes + over + arrival, 2);
    }

    private String over(String what, List<Integer> quarters) {
        String which = quarters.size() == roadmap.quarters().size()
                ? "every quarter"
                : Words.and(quarters.stream().map(each -> "Q" + each).toList());
        return quarters.isEmpty() ? "" : "; over " + what + " in " + which;
    }

    void write() {
        if (roadmap.actions().isEmpty()) {
            return;
        }
        page.heading("IF IT COSTS MORE", "every range at its high end");
        String currency = roadmap.terms().currency();
        page.fact(
                "Money",
                Amounts.outlay(currency, roadmap.risk().cost()) + " planned, "
                        + (roadmap.risk().costHigh() == roadmap.risk().cost()
                                ? "and no more"
                                : Amounts.money(currency, roadmap.risk().costHigh()) + " at the high end"));
        page.fact(
                "People",
                Amounts.personDays(roadmap.risk().days()) + " planned, "
                        + (roadmap.risk().daysHigh() == roadmap.risk().days()
                                ? "and no more"
                                : Words.number(roadmap.risk().daysHigh()) + " at the high end"));
        limits(roadmap.terms().limits(), currency);
        target();
    }

    private void limits(PlanLimits limits, String currency) {
        if (limits.isMoneyLimited()) {
            over(
                    "Over budget",
                    roadmap.risk().overBudget(),
                    each -> limits.overspent((int) each - 1, quarter(each).costHigh(), costHighBy(each)),
                    over -> Amounts.money(currency, over));
        }
        Integer days = limits.staffDays();
        if (days != null) {
            over(
                    "Over people",
                    roadmap.risk().overDays(),
                    each -> quarter(each).daysHigh() - days,
                    Amounts::personDays);
        }
    }

    private void over(String label, List<Integer> quarters, LongUnaryOperator by, LongFunction<String> amount) {
        if (quarters.isEmpty()) {
            page.fact(label, "in no quarter, even then");
            return;
        }
        StringBuilder text = new StringBuilder("by ");
        for (int quarter : quarters) {
            long over = by.applyAsLong(quarter);
            text.append(quarter == quarters.get(0) ? amount.apply(over) : ", " + Words.number(over))
                    .append(" in Q")
                    .append(quarter);
        }
        page.fact(label, text.toString());
    }

    private long costHighBy(long number) {
        return roadmap.quarters().stream()
                .filter(each -> each.number() <= number)
                .mapToLong(Quarter::costHigh)
                .sum();
    }

    private Quarter quarter(long number) {
        return roadmap.quarters().get((int) number - 1);
    }

    private void target() {
        Stage target = roadmap.goal().target();
        Integer reached = roadmap.goal().reached();
        if (target == null || reached == null) {
            return;
        }
        page.fact(target.name(), atHigh(reached, roadmap.risk().reachedAtHigh()) + " by a plan made for the high ends");
    }

    private String atHigh(int reached, @Nullable Integer high) {
        if (high == null) {
            return roadmap.proof() == Optimality.GREEDY
                    ? "not reached, as far as is found step by step,"
                    : "out of reach";
        }
        return high == reached ? "still reached in Q" + high : "reached in Q" + high + " instead of Q" + reached;
    }
}
