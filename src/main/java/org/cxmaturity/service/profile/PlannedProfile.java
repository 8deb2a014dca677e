package org.cxmaturity.service.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Planner;
import org.cxmaturity.roadmap.RulesRun;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.Tables;

/**
 * A profile to plan for.
 *
 * @param rulesRun asks the rules once what they make of a profile, whoever wants to know it
 */
record PlannedProfile(LoadedRuleBase rules, Profile profile, RulesRun rulesRun) {
    static PlannedProfile of(LoadedProfile loaded, Optional<String> aliasSet) {
        return new PlannedProfile(
                loaded.rules(),
                loaded.profile(),
                new CachedRulesRun(loaded.rules().ruleBase(), aliasSet.orElse(null)));
    }

    Tables tables() {
        return rules.ruleBase().tables();
    }

    Planner planner(WorkProgress phases) {
        return new Planner(tables(), rulesRun, phases);
    }

    /** What is asked for, said in full; refused where it does not exist or is there already. */
    Result<PlanRequest> checked(PlanRequest asked, List<String> actions) {
        List<Placement> placements = rulesRun.of(profile).assessment().placements();
        PlanRequest plan = inModel(asked, placements);
        List<String> models = placements.stream().map(Placement::model).toList();
        List<Problem> problems = new ArrayList<>();
        ChoiceProblem.of(Input.MODEL, String.valueOf(plan.model()), models).ifPresent(problems::add);
        placements.stream()
                .filter(each -> each.model().equals(plan.model()))
                .flatMap(each -> Optional.ofNullable(plan.stage()).flatMap(stage -> target(each, stage)).stream())
                .forEach(problems::add);
        OneBudget.problem(plan, profile).ifPresent(problems::add);
        List<String> known = tables().ids(ActionRow.class);
        actions.forEach(each -> ChoiceProblem.of(Input.ACTION, each, known).ifPresent(problems::add));
        plan.wishes().forEach(each -> ChoiceProblem.of(Input.WISH, each.action(), known)
                .ifPresent(problems::add));
        return Result.unless(Fault.USAGE, problems, plan);
    }

    /**
     * The model in which to rise: that of a stage written {@code MODEL/STAGE}; else the first, unless only another one has the
     * stage.
     */
    private static PlanRequest inModel(PlanRequest plan, List<Placement> placements) {
        String stage = plan.stage();
        if (plan.model() != null) {
            return plan;
        }
        if (stage != null && stage.contains("/")) {
            String[] parts = stage.split("/", 2);
            return plan.to(parts[0], parts[1]);
        }
        List<String> having = placements.stream()
                .filter(each -> each.stages().stream().anyMatch(one -> one.id().equals(stage)))
                .map(Placement::model)
                .toList();
        String first = placements.get(0).model();
        return plan.to(having.size() == 1 ? having.get(0) : first, stage);
    }

    private static Optional<Problem> target(Placement placement, String stage) {
        List<String> stages = placement.stages().stream().map(Stage::id).toList();
        List<String> above =
                stages.subList(placement.attained() ? placement.order() : placement.order() - 1, stages.size());
        if (!stages.contains(stage)) {
            return ChoiceProblem.of(Input.TARGET_STAGE, stage, above.isEmpty() ? stages : above);
        }
        String expected = above.isEmpty()
                ? "no target, as " + placement.name() + " is the highest stage of " + placement.modelName()
                : "a stage above: " + String.join(", ", above);
        return above.contains(stage)
                ? Optional.empty()
                : Optional.of(new Problem(Input.TARGET_STAGE, '"' + stage + "\", which is reached", expected, null));
    }
}
