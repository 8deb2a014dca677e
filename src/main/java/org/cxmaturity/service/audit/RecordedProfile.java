package org.cxmaturity.service.audit;

import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.profile.ProfileLoader;

/** Reads profiles that are recorded, or are to be. */
final class RecordedProfile {
    private RecordedProfile() {}

    static Result<IntakeResult.Accepted> read(NamedContent profile, LoadedRuleBase rules) {
        IntakeResult read = ProfileReader.read(
                profile.name(), profile.bytes(), ProfileLoader.vocabulary(rules.ruleBase().tables()));
        return read instanceof IntakeResult.Accepted accepted
                ? Result.done(accepted)
                : Result.refused(Fault.INPUT, ((IntakeResult.Refused) read).problems());
    }
}
