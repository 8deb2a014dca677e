package org.cxmaturity.explanation;

import java.math.BigDecimal;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.StaffTime;

/** Sentences on what actions take in an organisation, against what there is. */
final class ScalingWords {
    private ScalingWords() {}

    static String of(Proposal proposal) {
        return "Here it takes about " + days(proposal.days()) + " in "
                + ValueWords.count(proposal.quarters(), "quarter", "quarters") + ": " + share(proposal.daysPercent())
                + " of the staff days"
                + (proposal.budgetPercent() == null ? "" : " and " + share(proposal.budgetPercent()) + " of the budget")
                + (proposal.quarters() == 1 ? " of that quarter" : " of those quarters");
    }

    static String of(StaffTime time) {
        return "People have " + days(time.days()) + " a quarter for change"
                + (time.stated() ? "" : ", assumed by headcount");
    }

    static String of(Scaling scaling) {
        return (scaling.stated()
                        ? "With " + ValueWords.count(scaling.employees(), "person", "people")
                        : "With " + ValueWords.count(scaling.employees(), "person", "people")
                                + ", taken for granted as the headcount is not stated,")
                + " an action costs " + percent(scaling.cost()) + " of what the catalogue says, takes "
                + percent(scaling.effortBySize()) + " of the person-days (" + percent(scaling.effortByHeads())
                + " where each person takes part) and " + percent(scaling.durationBySize()) + " of the time ("
                + percent(scaling.durationByHeads()) + " where people come in turn)";
    }

    private static String days(int days) {
        return ValueWords.count(days, "person-day", "person-days");
    }

    private static String share(int percent) {
        return percent == Integer.MAX_VALUE ? "more than all" : percent + " %";
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString() + " %";
    }
}
