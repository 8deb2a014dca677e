package org.cxmaturity.service.profile;

import java.util.List;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WorkProgress;

/** Plans roadmaps, and says what other facts or finished actions would change. Each question is told what is being done. */
public interface Roadmapping {
    /** Plans the way to a stage. */
    Result<Roadmap> roadmap(ProfileRequest request, PlanRequest plan, WorkProgress phases);

    /**
     * Compares what is with what would be.
     *
     * @param edits changes to the profile, {@code path=value}
     * @param actions ids of actions assumed done
     */
    Result<WhatIf> whatIf(
            ProfileRequest request, PlanRequest plan, List<String> edits, List<String> actions, WorkProgress phases);

    /** Finds the smallest sets of actions that reach the stage. */
    Result<WhatIf.Smallest> smallest(ProfileRequest request, PlanRequest plan, WorkProgress phases);
}
