package org.cxmaturity.service.profile;

import java.time.LocalDate;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.comparison.ReassessmentDates;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.RuleBases;

/** Assesses a profile, and says when to assess again. */
public record AssessWithNext(RuleBases ruleBases) {
    /**
     * An assessment.
     *
     * @param next the day that the tables suggest for the next one
     */
    public record Assessed(Assessment assessment, LocalDate next) {}

    /** Assesses what a profile says, by a rule base. */
    public Result<Assessed> assess(ProfileRequest request) {
        return ProfileLoader.load(ruleBases, request).map(loaded -> {
            Assessment assessment = Assessor.assess(loaded.rules().ruleBase(), loaded.profile());
            ReassessmentDates dates =
                    new ReassessmentDates(loaded.rules().ruleBase().tables(), loaded.profile(), assessment);
            return new Assessed(assessment, dates.next().on());
        });
    }
}
