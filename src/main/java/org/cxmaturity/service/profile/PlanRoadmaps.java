package org.cxmaturity.service.profile;

import java.util.List;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WhatIfComparison;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;

/** Plans roadmaps. */
public record PlanRoadmaps(RuleBases ruleBases) implements Roadmapping {
    @Override
    public Result<Roadmap> roadmap(ProfileRequest request, PlanRequest plan, WorkProgress phases) {
        return open(request, phases).then(profile -> profile.checked(plan, List.of())
                .map(goal -> profile.planner(phases).plan(profile.profile(), goal)));
    }

    @Override
    public Result<WhatIf> whatIf(
            ProfileRequest request, PlanRequest plan, List<String> edits, List<String> actions, WorkProgress phases) {
        phases.begin(Phase.READING);
        return ruleBases.of(request.tables()).then(rules -> opened(rules, request)
                .then(before -> ProfileLoader.load(rules, request, edits)
                        .then(after -> onTheSameModels(before.profile(), after))
                        .then(after -> before.checked(plan, actions).map(goal -> new WhatIfComparison(
                                        before.planner(phases), before.tables(), before.rulesRun())
                                .compare(before.profile(), after.profile(), edits, actions, goal)))));
    }

    /** Refuses an edit of the models: what two sides ask for must be the same, or there is nothing to compare. */
    private static Result<LoadedProfile> onTheSameModels(Profile before, LoadedProfile after) {
        return Result.unless(
                Fault.USAGE,
                after.profile().models().equals(before.models())
                        ? List.of()
                        : List.of(new Problem(
                                Input.EDIT,
                                "models=" + after.profile().models(),
                                "facts: both sides of a comparison are placed on the same models, which an option of the"
                                        + " command may name",
                                null)),
                after);
    }

    @Override
    public Result<WhatIf.Smallest> smallest(ProfileRequest request, PlanRequest plan, WorkProgress phases) {
        return open(request, phases).then(profile -> profile.checked(plan, List.of())
                .map(goal -> profile.planner(phases).smallest(profile.profile(), goal)));
    }

    private Result<PlannedProfile> open(ProfileRequest request, WorkProgress phases) {
        phases.begin(Phase.READING);
        return ruleBases.of(request.tables()).then(rules -> opened(rules, request));
    }

    private static Result<PlannedProfile> opened(LoadedRuleBase rules, ProfileRequest request) {
        return ProfileLoader.load(rules, request, List.of())
                .map(loaded -> PlannedProfile.of(loaded, request.aliasSet()));
    }
}
