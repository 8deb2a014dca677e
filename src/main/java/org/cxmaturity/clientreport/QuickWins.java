package org.cxmaturity.clientreport;

import java.util.List;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Worth;

/** What a client may be promised soon. */
final class QuickWins {
    private QuickWins() {}

    /** By rank. */
    static List<Recommendation> of(Assessment assessment) {
        return assessment.recommendations().stream()
                .filter(each -> each.worth() == Worth.QUICK_WIN)
                .toList();
    }
}
