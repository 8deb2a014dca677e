package org.cxmaturity.service.profile;

import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.jspecify.annotations.Nullable;

/**
 * A profile that was read, and the rule base to hold it against.
 *
 * @param businessCase what the client assumes of the money at stake, or null
 * @param places where each fact of the profile stands, by its key
 */
public record LoadedProfile(
        LoadedRuleBase rules, Profile profile, @Nullable BusinessCase businessCase, Map<String, String> places) {
    /** The same told in a language, or English; refused where the models are not all told in it. */
    public Result<LoadedProfile> told(Optional<String> language) {
        return ToldLanguage.of(this, language);
    }
}
