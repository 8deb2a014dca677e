package org.cxmaturity.service.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.explanation.Explainer;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.SheetView;
import org.cxmaturity.explanation.SourcePlaces;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.jspecify.annotations.Nullable;

/** Explains what the rules make of a profile, and what a record of a ledger says. */
public record ExplainProfile(RuleBases ruleBases) implements Explaining {
    @Override
    public Result<Explanation> explain(ProfileRequest request, Question question) {
        return ProfileLoader.load(ruleBases, request)
                .then(loaded -> explain(loaded, null, request.aliasSet().orElse(null), question));
    }

    @Override
    public Result<Explanation> explainRecord(
            LoadedProfile profile, String record, Optional<String> aliasSet, Question question) {
        return ProfileLoader.named(profile.rules(), aliasSet)
                .then(known -> explain(profile, record, aliasSet.orElse(null), question));
    }

    private static Result<Explanation> explain(
            LoadedProfile open, @Nullable String record, @Nullable String aliasSet, Question question) {
        RuleBase ruleBase = open.rules().ruleBase();
        Derivation derivation = Assessor.derive(ruleBase, open.profile(), aliasSet);
        List<Problem> problems = problems(question, derivation.assessment(), ruleBase);
        if (!problems.isEmpty()) {
            return Result.refused(Fault.USAGE, problems);
        }
        Explainer explainer = new Explainer(
                derivation,
                ruleBase.tables(),
                new SheetView(ruleBase.tables(), open.rules().places()),
                new SourcePlaces(open.places(), RuleSources.places()),
                (without, assumed) -> suppose(ruleBase, open.profile(), aliasSet, without, assumed));
        Assessment assessment = derivation.assessment();
        boolean stages = !question.models().isEmpty()
                || question.stage().isPresent()
                || (question.capability().isEmpty() && question.action().isEmpty());
        return Result.done(new Explanation(
                record,
                assessment.organisation(),
                assessment.asOf(),
                assessment.ruleBase(),
                assessment.placements().stream()
                        .filter(each -> stages && asked(question, each))
                        .map(each -> explainer.stage(each, question.stage().orElse(null), question.bearing()))
                        .toList(),
                question.capability().map(id -> explainer.capability(id, question.bearing())).stream()
                        .toList(),
                question.action().map(id -> explainer.action(id, question.bearing())).stream()
                        .toList()));
    }

    private static Assessment suppose(
            RuleBase ruleBase,
            Profile profile,
            @Nullable String aliasSet,
            Set<String> without,
            List<ProjectedLevel> assumed) {
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.removeIf(fact -> without.contains(fact.key()));
        facts.addAll(assumed);
        return Assessor.assess(ruleBase, profile.with(facts), aliasSet);
    }

    /** A stage that several models know is asked about in each of them, unless a model is named. */
    private static boolean asked(Question question, Placement placement) {
        return (question.models().isEmpty() || question.models().contains(placement.model()))
                && question.stage()
                        .map(stage -> stages(placement).contains(stage))
                        .orElse(true);
    }

    private static List<String> stages(Placement placement) {
        return placement.stages().stream().map(Assessment.Stage::id).toList();
    }

    private static List<Problem> problems(Question question, Assessment assessment, RuleBase ruleBase) {
        List<Problem> problems = new ArrayList<>();
        List<String> models =
                assessment.placements().stream().map(Placement::model).toList();
        question.models().forEach(each -> check(Input.MODEL, Optional.of(each), models, problems));
        List<String> stages = assessment.placements().stream()
                .filter(each -> Collections.disjoint(question.models(), models)
                        || question.models().contains(each.model()))
                .flatMap(each -> stages(each).stream())
                .distinct()
                .toList();
        check(Input.STAGE, question.stage(), stages, problems);
        check(Input.CAPABILITY, question.capability(), ruleBase.tables().ids(CapabilityRow.class), problems);
        check(Input.ACTION, question.action(), ruleBase.tables().ids(ActionRow.class), problems);
        return problems;
    }

    private static void check(Input input, Optional<String> asked, List<String> known, List<Problem> problems) {
        asked.flatMap(each -> ChoiceProblem.of(input, each, known)).ifPresent(problems::add);
    }
}
