package org.cxmaturity.service.profile;

import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.RuleBases;

/** Assesses a profile. */
public final class AssessProfile implements Assessing {
    private final RuleBases ruleBases;

    /** The use case. */
    public AssessProfile(RuleBases ruleBases) {
        this.ruleBases = ruleBases;
    }

    @Override
    public Result<Assessment> assess(ProfileRequest request) {
        return ProfileLoader.load(ruleBases, request)
                .map(loaded -> Assessor.assess(
                        loaded.rules().ruleBase(),
                        loaded.profile(),
                        request.aliasSet().orElse(null)));
    }
}
