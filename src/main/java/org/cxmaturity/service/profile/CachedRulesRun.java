package org.cxmaturity.service.profile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.RulesRun;
import org.cxmaturity.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;

/** Asks the rules once what they make of a profile, however many want to know it. */
final class CachedRulesRun implements RulesRun {
    private final RuleBase ruleBase;
    private final @Nullable String names;
    private final Map<Profile, Derivation> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * A ruling.
     *
     * @param names the alias set that stages are called by, or null
     */
    CachedRulesRun(RuleBase ruleBase, @Nullable String names) {
        this.ruleBase = ruleBase;
        this.names = names;
    }

    @Override
    public Derivation of(Profile profile) {
        Derivation before = known.get(profile);
        Derivation derivation = before == null ? Assessor.derive(ruleBase, profile, names) : before;
        known.put(profile, derivation);
        return derivation;
    }
}
