package org.cxmaturity.service.profile;

import java.util.Map;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.LoadedRuleBase;

/**
 * A profile that was read, and the rule base to hold it against.
 *
 * @param places where each fact of the profile stands, by its key
 */
public record LoadedProfile(LoadedRuleBase rules, Profile profile, Map<String, String> places) {}
