package org.cxmaturity.service.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.LoadedRuleBase;

/** Plans as a profile by itself asks for: to the next stage of its first model, within what it states. */
public final class PlanNextStage {
    private PlanNextStage() {}

    /** The plan. */
    public static Roadmap of(LoadedRuleBase rules, Profile profile, WorkProgress phases) {
        LoadedRuleBase inScope = rules.in(profile.models());
        PlannedProfile planned =
                PlannedProfile.of(new LoadedProfile(inScope, profile, null, Map.of()), Optional.empty());
        // Nothing is asked for that could be refused.
        PlanRequest request = planned.checked(PlanRequest.NEXT_STAGE, List.of()).orElseThrow();
        return planned.planner(phases).plan(profile, request);
    }
}
