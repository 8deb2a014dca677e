package org.cxmaturity.service.audit;

import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.profile.ProfileLoader;

/** Reads profiles that are recorded, or are to be. */
final class RecordedProfile {
    private RecordedProfile() {}

    static Result<ReadProfile> read(NamedContent profile, LoadedRuleBase rules) {
        return ProfileReader.read(
                profile, ProfileLoader.vocabulary(rules.ruleBase().tables()));
    }
}
