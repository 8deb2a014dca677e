package org.cxmaturity.service.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.People;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.RecordDifference.Side;
import org.cxmaturity.explanation.FactWords;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;

/**
 * An assessment to be held against another one of the same organisation.
 *
 * @param name what people call it
 * @param profile its document, so that it can be read under other tables
 * @param coreRules the hashes of the core rules that it went by
 */
public record Assessed(
        String name,
        NamedContent profile,
        LoadedRuleBase rules,
        Map<String, Hash> coreRules,
        Profile facts,
        Assessment result) {
    /** A record of a ledger as it was made, with people's names as far as they are known. */
    static Result<Assessed> of(ReopenedRecord reopened, People people, String ledger) {
        String name = ledger + "#" + reopened.record().sequence();
        byte[] profile = reopened.namedProfile(people).getBytes(StandardCharsets.UTF_8);
        return ExplainedRecord.of(reopened, people, name)
                .then(same -> of(
                        new NamedContent(name, profile),
                        reopened.rules(),
                        reopened.record().ruleBase().rules()));
    }

    /** A profile by a rule base and the core rules of this program. */
    public static Result<Assessed> of(NamedContent profile, LoadedRuleBase rules) {
        return of(profile, rules, CoreRuleHashes.ofThisProgram().files());
    }

    private static Result<Assessed> of(NamedContent profile, LoadedRuleBase rules, Map<String, Hash> coreRules) {
        return RecordedProfile.read(profile, rules)
                .map(read -> new Assessed(
                        profile.name(),
                        profile,
                        rules,
                        coreRules,
                        read.profile(),
                        Assessor.assess(rules.ruleBase(), read.profile())));
    }

    /** The same organisation placed on these models. */
    public Assessed on(List<String> models) {
        Profile placed = facts.on(models);
        return new Assessed(name, profile, rules, coreRules, placed, Assessor.assess(rules.ruleBase(), placed));
    }

    /** What people call a fact of it. */
    public String name(Given fact) {
        return new FactWords(rules.ruleBase().tables(), result).name(fact);
    }

    boolean hasRulesOf(Assessed other) {
        return result.ruleBase().digest().equals(other.result.ruleBase().digest());
    }

    /** What is said of it beside the other one. */
    public Side side() {
        return new Side(name, facts.asOf(), result.ruleBase());
    }

    /** The tables that it went by. */
    public Edition edition() {
        return Edition.of(name, rules.ruleBase().tables(), rules.places(), rules.digests());
    }
}
