package org.cxmaturity.service.profile;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.service.audit.ExplainedRecord;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/** Explains what the workbooks of a directory make of a profile file, and what a record of a ledger says. */
public final class ExplainProfile implements Explaining {
    /** How many names a message lists. */
    private static final int MOST_NAMED = 15;

    private final ProfileLoader cases;

    /** The use case. */
    public ExplainProfile(ProfileLoader cases) {
        this.cases = cases;
    }

    @Override
    public Result<Explanation> explain(Path profile, Optional<Path> tables, Question question) {
        return cases.open(profile, tables, question.names()).then(open -> explain(open, null, question));
    }

    @Override
    public Result<Explanation> explainRecord(ExplainedRecord record, Question question) {
        return explain(record.open(), record.words(), question);
    }

    /** Explains an open case. */
    private static Result<Explanation> explain(LoadedProfile open, @Nullable String record, Question question) {
        RuleBase ruleBase = open.rules().ruleBase();
        Derivation derivation =
                Assessor.derive(ruleBase, open.profile(), question.names().orElse(null));
        List<Problem> problems = problems(question, derivation.assessment(), ruleBase);
        if (!problems.isEmpty()) {
            return new Result.Refused<>(Fault.USAGE, problems);
        }
        Explainer explainer = new Explainer(
                derivation,
                ruleBase.tables(),
                new SheetView(ruleBase.tables(), open.rules().places()),
                new SourcePlaces(open.places(), RuleSources.places()),
                (without, assumed) -> suppose(ruleBase, open.profile(), question, without, assumed));
        Assessment assessment = derivation.assessment();
        boolean stages = question.model().isPresent()
                || question.stage().isPresent()
                || (question.capability().isEmpty() && question.action().isEmpty());
        return new Result.Done<>(new Explanation(
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
            RuleBase ruleBase, Profile profile, Question question, Set<String> without, List<ProjectedLevel> assumed) {
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.removeIf(fact -> without.contains(fact.key()));
        facts.addAll(assumed);
        return Assessor.assess(
                ruleBase,
                new Profile(profile.organisation(), profile.asOf(), facts),
                question.names().orElse(null));
    }

    /** A stage that several models know is asked about in each of them, unless a model is named. */
    private static boolean asked(Question question, Placement placement) {
        return question.model().map(placement.model()::equals).orElse(true)
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
        check("--model", question.model(), models, problems);
        List<String> stages = assessment.placements().stream()
                .filter(each -> question.model()
                        .filter(models::contains)
                        .map(each.model()::equals)
                        .orElse(true))
                .flatMap(each -> stages(each).stream())
                .distinct()
                .toList();
        check("--stage", question.stage(), stages, problems);
        check("--capability", question.capability(), ids(ruleBase, CapabilityRow.class), problems);
        check("--action", question.action(), ids(ruleBase, ActionRow.class), problems);
        return problems;
    }

    private static List<String> ids(RuleBase ruleBase, Class<? extends Row> table) {
        return ruleBase.tables().all(table).stream().map(Row::id).toList();
    }

    private static void check(String option, Optional<String> asked, List<String> known, List<Problem> problems) {
        asked.filter(each -> !known.contains(each))
                .ifPresent(each -> problems.add(new Problem(
                        option,
                        "\"" + each + "\"",
                        known.size() <= MOST_NAMED
                                ? "one of " + String.join(", ", known)
                                : "one of " + known.size() + " ids, such as " + known.get(0),
                        Nearest.to(each, known))));
    }
}
