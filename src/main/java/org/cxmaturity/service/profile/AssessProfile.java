package org.cxmaturity.service.profile;

import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.RuleBases;

/** Assesses a profile. */
public record AssessProfile(RuleBases ruleBases) implements Assessing {
    @Override
    public Result<Assessment> assess(ProfileRequest request) {
        return ProfileLoader.load(ruleBases, request)
                .map(loaded -> Assessor.assess(
                        loaded.rules().ruleBase(),
                        loaded.profile(),
                        request.aliasSet().orElse(null)));
    }
}
