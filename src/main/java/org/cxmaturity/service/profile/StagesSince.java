package org.cxmaturity.service.profile;

import java.util.List;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.clientreport.ReportCompiler.Earlier;
import org.cxmaturity.comparison.CauseSearch;
import org.cxmaturity.comparison.ProfileDifference;
import org.cxmaturity.comparison.ResultChange;
import org.cxmaturity.comparison.ResultChange.Kind;
import org.cxmaturity.comparison.ResultChanges;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;

/** Which facts moved an organisation to another stage since an earlier profile, by the same rules. */
final class StagesSince {
    /** How many assessments are run at most: a report is not to wait for more. */
    private static final int MOST = 300;

    private StagesSince() {}

    static Earlier of(PlannedProfile profile, Profile before) {
        Derivation then = profile.rulesRun().of(before);
        Assessment now = profile.rulesRun().of(profile.profile()).assessment();
        List<ResultChange> stages = new ResultChanges(then.assessment(), now, then.assessment(), now)
                .all().stream().filter(each -> each.kind() == Kind.STAGE).toList();
        ProfileDifference difference = new ProfileDifference(before, profile.profile());
        CauseSearch search = new CauseSearch(
                difference.changes(Given::key, Given::key),
                List.of(),
                List.of(then.assessment(), now),
                (undone, none) -> difference
                        .without(undone)
                        .map(without -> Assessor.assess(profile.rules().ruleBase(), without))
                        .orElse(null),
                MOST);
        return new Earlier(then, search.explain(stages));
    }
}
