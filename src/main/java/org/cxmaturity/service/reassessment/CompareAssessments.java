package org.cxmaturity.service.reassessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.comparison.KpisSince;
import org.cxmaturity.comparison.Reassessment;
import org.cxmaturity.comparison.ReassessmentDates;
import org.cxmaturity.comparison.Trend;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanReview;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.service.audit.Assessed;
import org.cxmaturity.service.audit.Auditing;
import org.cxmaturity.service.audit.CompareRecords;
import org.cxmaturity.service.profile.ChoiceProblem;
import org.cxmaturity.service.profile.PlanNextStage;
import org.cxmaturity.tables.ModelRow;
import org.jspecify.annotations.Nullable;

/**
 * Compares assessments of an organisation, each with the one before it (R33).
 *
 * @param auditing for records of ledgers
 */
public record CompareAssessments(RuleBases ruleBases, Supplier<Auditing> auditing) {
    /**
     * What is wanted.
     *
     * @param models the models to place all of them on; none for those that they share
     * @param plan whether to plan for what states no constraints too, to see what has become of it
     */
    public record Wanted(List<String> models, boolean plan) {
        public Wanted {
            models = List.copyOf(models);
        }
    }

    /**
     * The comparison.
     *
     * @param sources two at least; more than two are put in order by their days
     */
    public Result<Trend> compare(
            List<AssessmentSource> sources, Wanted wanted, WorkProgress phases, LedgerWatch watch) {
        phases.begin(WorkProgress.Phase.READING);
        return Result.all(sources.stream().map(each -> assessed(each, watch)))
                .then(CompareAssessments::oneOrganisation)
                .then(all -> onModels(all, wanted.models()).then(placed -> compared(all, placed, wanted, phases)));
    }

    private Result<Assessed> assessed(AssessmentSource source, LedgerWatch watch) {
        if (source instanceof AssessmentSource.OfRecord record) {
            return auditing.get().assessed(record.ledger(), record.id(), watch);
        }
        AssessmentSource.OfProfile profile = (AssessmentSource.OfProfile) source;
        return ruleBases.of(profile.tables()).then(rules -> Assessed.of(profile.profile(), rules));
    }

    private static Result<List<Assessed>> oneOrganisation(List<Assessed> all) {
        Assessed first = all.get(0);
        return Result.unless(
                Fault.INPUT,
                all.stream()
                        .flatMap(each -> CompareRecords.otherOrganisation(first, each).stream())
                        .toList(),
                all);
    }

    /** All of them placed on the models that are wanted, or on those that all share where they are placed on different ones. */
    private static Result<List<Assessed>> onModels(List<Assessed> all, List<String> wanted) {
        if (!wanted.isEmpty()) {
            List<Problem> problems = all.stream()
                    .flatMap(each -> wanted.stream()
                            .flatMap(model -> ChoiceProblem.of(Input.MODEL, model, known(each.rules())).stream()))
                    .distinct()
                    .toList();
            return Result.unless(Fault.USAGE, problems, all).map(any -> on(wanted, all));
        }
        List<List<String>> scopes =
                all.stream().map(CompareAssessments::models).distinct().toList();
        List<String> shared = new ArrayList<>(models(all.get(all.size() - 1)));
        scopes.forEach(shared::retainAll);
        if (shared.isEmpty()) {
            return Result.refused(Fault.INPUT, nothingShared(all));
        }
        return Result.done(scopes.size() == 1 ? all : on(shared, all));
    }

    private static List<Assessed> on(List<String> models, List<Assessed> all) {
        return all.stream().map(each -> each.on(models)).toList();
    }

    private static Problem nothingShared(List<Assessed> all) {
        Assessed last = all.get(all.size() - 1);
        return new Problem(
                last.name(),
                "an assessment on " + String.join(", ", models(last)),
                "a model that all are placed on; " + all.get(0).name() + " is placed on "
                        + String.join(", ", models(all.get(0))),
                Input.MODEL.mention() + " with models that the tables of all have");
    }

    private static List<String> models(Assessed assessed) {
        return assessed.result().placements().stream().map(Placement::model).toList();
    }

    private static List<String> known(LoadedRuleBase rules) {
        return rules.ruleBase().tables().all(ModelRow.class).stream()
                .sorted(Comparator.comparingInt(ModelRow::order))
                .map(ModelRow::id)
                .toList();
    }

    private static Result<Trend> compared(
            List<Assessed> given, List<Assessed> placed, Wanted wanted, WorkProgress phases) {
        List<Assessed> all = placed.size() == 2
                ? placed
                : placed.stream()
                        .sorted(Comparator.comparing(CompareAssessments::day))
                        .toList();
        List<Result<Reassessment>> steps = new ArrayList<>();
        for (int at = 1; at < all.size(); at++) {
            steps.add(step(all.get(at - 1), all.get(at), wanted.plan(), phases));
        }
        List<String> notes = notes(given, all, wanted);
        return Result.all(steps.stream()).map(done -> trend(all, done, notes));
    }

    private static LocalDate day(Assessed assessed) {
        return assessed.facts().asOf();
    }

    private static Result<Reassessment> step(Assessed before, Assessed after, boolean plan, WorkProgress phases) {
        phases.begin(WorkProgress.Phase.DERIVING);
        return CompareRecords.between(before, after)
                .map(difference -> new Reassessment(
                        difference,
                        new CausesOfChanges(before, after, difference).explained(),
                        KpisSince.between(before.facts(), after.facts()),
                        review(before, after, plan, phases)));
    }

    private static @Nullable PlanReview review(Assessed before, Assessed after, boolean plan, WorkProgress phases) {
        return plan || before.facts().constraints().isPresent()
                ? PlanReview.of(
                        PlanNextStage.of(before.rules(), before.facts(), phases), before.result(), after.result())
                : null;
    }

    private static Trend trend(List<Assessed> all, List<Reassessment> steps, List<String> notes) {
        Assessed last = all.get(all.size() - 1);
        return new Trend(
                last.facts().organisation(),
                all.stream().map(CompareAssessments::point).toList(),
                steps,
                new ReassessmentDates(last.rules().ruleBase().tables(), last.facts(), last.result()).next(),
                notes);
    }

    private static Trend.Point point(Assessed assessed) {
        return new Trend.Point(
                assessed.side(),
                assessed.result().placements(),
                assessed.result().dimensions(),
                List.copyOf(KpisSince.latest(assessed.facts()).values()));
    }

    /** What is to be known of the comparison as such. */
    private static List<String> notes(List<Assessed> given, List<Assessed> all, Wanted wanted) {
        List<String> notes = new ArrayList<>();
        boolean mixed = IntStream.range(1, given.size())
                .anyMatch(at -> day(given.get(at)).isBefore(day(given.get(at - 1))));
        if (mixed) {
            notes.add(
                    all.size() == 2
                            ? all.get(0).name() + ", of " + day(all.get(0))
                                    + ", is the later of the two: what is said to"
                                    + " have changed is read backwards in time."
                            : "They stand in the order of their days, which is not the one in which they were named.");
        }
        Set<List<String>> scopes =
                given.stream().map(CompareAssessments::models).collect(Collectors.toCollection(LinkedHashSet::new));
        if (wanted.models().isEmpty() && scopes.size() > 1) {
            notes.add("They were placed on different models, and are compared on those that all share: "
                    + String.join(", ", models(all.get(0))) + ".");
        }
        return notes;
    }
}
