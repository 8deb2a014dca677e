package org.cxmaturity.assessment;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;

/** Opens the rule session to tests and benchmarks of other packages. */
public final class Sessions {
    private Sessions() {}

    /** What the rules conclude from a profile, firing by firing. */
    public static List<Derived> conclusions(RuleBase ruleBase, Profile profile) {
        List<Derived> conclusions = new ArrayList<>();
        RuleSession.run(ruleBase, profile.facts()).forEach(fired -> conclusions.add(fired.concluded()));
        return conclusions;
    }
}
