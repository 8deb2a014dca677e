package org.cxmaturity.service.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.FactChange;
import org.cxmaturity.comparison.ProfileDifference;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.comparison.ResultChanges;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.jspecify.annotations.Nullable;

/**
 * Compares two assessments of an organisation, and tells what facts and what rules have done: the facts of each are assessed by the
 * rules of the other.
 */
public final class CompareRecords {
    private CompareRecords() {}

    /** The differences; refused where they are not of one organisation. */
    public static Result<RecordDifference> between(Assessed before, Assessed after) {
        return Result.unless(
                        Fault.INPUT, otherOrganisation(before, after).stream().toList(), after)
                .map(same -> difference(before, same));
    }

    /** That two assessments are not of one organisation, where they are not. */
    public static Optional<Problem> otherOrganisation(Assessed before, Assessed after) {
        String organisation = before.facts().organisation().id();
        return after.facts().organisation().id().equals(organisation)
                ? Optional.empty()
                : Optional.of(new Problem(
                        after.name(),
                        "an assessment of " + after.facts().organisation().id(),
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
        return Assessed.of(facts.profile(), rules)
                .map(read -> read.facts().models().equals(facts.facts().models())
                        ? read
                        : read.on(facts.facts().models()))
                .map(Assessed::result);
    }

    private static @Nullable Assessment orNull(Result<Assessment> result) {
        return result.<@Nullable Assessment>either(found -> found, refused -> null);
    }

    private static List<FactChange> facts(Assessed before, Assessed after) {
        return new ProfileDifference(before.facts(), after.facts()).changes(before::name, after::name);
    }
}
