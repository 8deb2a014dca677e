package org.cxmaturity.clientreport;

import java.util.List;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Worth;

/**
 * What a client may be promised as a quick win. The rules judge by impact and people's time; to a client nothing is quick that takes
 * longer than a quarter, and no win that takes more than half of a quarter's money.
 */
record QuickWins(ClientReport report) {
    private static final int QUARTERS = 1;

    /** What an action is worth; what the rules call a quick win and is long or dear counts as the larger work that it is. */
    Worth worth(Recommendation action) {
        if (action.worth() != Worth.QUICK_WIN || isQuick(action)) {
            return action.worth();
        }
        return report.impacts().get(action.action()) == Impact.HIGH ? Worth.BIG_BET : Worth.FILL_IN;
    }

    /** By rank. */
    List<Recommendation> all() {
        return report.assessment().recommendations().stream()
                .filter(each -> worth(each) == Worth.QUICK_WIN)
                .toList();
    }

    private boolean isQuick(Recommendation action) {
        Long budget = report.roadmap().terms().limits().budget();
        long high = action.cost().high();
        return action.quarters() <= QUARTERS && (high == 0 || (budget != null && 2 * high <= budget));
    }
}
