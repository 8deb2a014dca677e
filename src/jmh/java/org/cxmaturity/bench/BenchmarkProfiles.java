package org.cxmaturity.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The shipped rule base, and two hundred generated profiles taken in turn. */
@State(Scope.Thread)
public class BenchmarkProfiles {
    private static final int PROFILES = 200;

    final RuleBase ruleBase = Shipped.ruleBase();

    private final List<Profile> profiles = IntStream.range(0, PROFILES)
            .mapToObj(number -> GeneratedProfiles.profile(ruleBase.tables(), number))
            .toList();
    private int next;

    Profile next() {
        next = (next + 1) % PROFILES;
        return profiles.get(next);
    }

    List<Profile> all() {
        return profiles;
    }
}
