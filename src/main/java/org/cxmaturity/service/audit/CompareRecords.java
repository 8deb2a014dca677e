package org.cxmaturity.service.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.People;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.RecordDifference.Side;
import org.cxmaturity.comparison.ResultChanges;
import org.cxmaturity.explanation.FactWords;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.jspecify.annotations.Nullable;

/**
 * Compares two assessments of an organisation, and tells what facts and what rules have done: the facts of each are assessed by the
 * rules of the other.
 */
final class CompareRecords {
    /**
     * One of the two.
     *
     * @param name what people call it
     * @param profile its document, so that it can be read under other tables
     * @param coreRules the hashes of the core rules that it went by
     */
    record Assessed(
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
        static Result<Assessed> of(NamedContent profile, LoadedRuleBase rules) {
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

        boolean hasRulesOf(Assessed other) {
            return result.ruleBase().digest().equals(other.result.ruleBase().digest());
        }

        Side side() {
            return new Side(name, facts.asOf(), result.ruleBase());
        }

        Edition edition() {
            return Edition.of(name, rules.ruleBase().tables(), rules.places(), rules.digests());
        }
    }

    private CompareRecords() {}

    /** The differences; refused where they are not of one organisation. */
    static Result<RecordDifference> between(Assessed before, Assessed after) {
        String organisation = before.facts().organisation().id();
        return after.facts().organisation().id().equals(organisation)
                ? Result.done(difference(before, after))
                : Result.refused(
                        Fault.INPUT,
                        new Problem(
                                after.name(),
                                "an assessment of "
                                        + after.facts().organisation().id(),
                                "one of " + organisation + ", as " + before.name() + " is",
                                null));
    }

    private static RecordDifference difference(Assessed before, Assessed after) {
        boolean sameRules = before.hasRulesOf(after);
        Result<Assessment> byFacts = sameRules ? Result.done(after.result()) : crossed(after, before.rules());
        Result<Assessment> byRules = sameRules ? Result.done(before.result()) : crossed(before, after.rules());
        return new RecordDifference(
                after.facts().organisation(),
                before.side(),
                after.side(),
                facts(before, after),
                EditionDifference.of(before.edition(), after.edition()),
                !before.coreRules().equals(after.coreRules()),
                new ResultChanges(before.result(), orNull(byFacts), orNull(byRules), after.result()).all(),
                Stream.of(byFacts, byRules)
                        .flatMap(each -> each.problems().stream())
                        .toList());
    }

    private static Result<Assessment> crossed(Assessed facts, LoadedRuleBase rules) {
        return Assessed.of(facts.profile(), rules).map(Assessed::result);
    }

    private static @Nullable Assessment orNull(Result<Assessment> result) {
        return result.<@Nullable Assessment>either(found -> found, refused -> null);
    }

    private static List<FactChange> facts(Assessed before, Assessed after) {
        Map<String, Given> was = byKey(before.facts());
        Map<String, Given> is = byKey(after.facts());
        List<FactChange> changes = new ArrayList<>();
        if (!before.facts().asOf().equals(after.facts().asOf())) {
            changes.add(day(before.facts().asOf(), after.facts().asOf()));
        }
        is.forEach((key, fact) -> {
            Given old = was.remove(key);
            if (old == null) {
                changes.add(new FactChange(key, name(after, fact), FactChange.Kind.ADDED, List.of()));
            } else if (!old.equals(fact)) {
                changes.add(new FactChange(key, name(after, fact), FactChange.Kind.CHANGED, fields(old, fact)));
            }
        });
        was.forEach((key, fact) ->
                changes.add(new FactChange(key, name(before, fact), FactChange.Kind.REMOVED, List.of())));
        return changes;
    }

    private static FactChange day(LocalDate before, LocalDate after) {
        return new FactChange(
                "asOf",
                "the day that the facts describe",
                FactChange.Kind.CHANGED,
                List.of(new FactChange.Field("asOf", before.toString(), after.toString())));
    }

    private static Map<String, Given> byKey(Profile profile) {
        Map<String, Given> facts = new LinkedHashMap<>();
        profile.facts().forEach(fact -> facts.put(fact.key(), fact));
        return facts;
    }

    private static String name(Assessed side, Given fact) {
        return new FactWords(side.rules().ruleBase().tables(), side.result()).name(fact);
    }

    private static List<FactChange.Field> fields(Given before, Given after) {
        return FieldComparison.all((Record) before, (Record) after).stream()
                .map(each -> new FactChange.Field(each.path(), each.recorded(), each.now()))
                .toList();
    }
}
