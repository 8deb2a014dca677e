package org.cxmaturity.service.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf;
import org.cxmaturity.roadmap.WorkProgress;

/** Plans roadmaps, and says what other facts or finished actions would change. */
public interface Roadmapping {
    /**
     * What every question is about.
     *
     * @param profile a profile file, YAML or JSON
     * @param tables a directory of workbooks to go by, or the product's own
     * @param names the alias set whose names stages go by
     */
    record Subject(Path profile, Optional<Path> tables, Optional<String> names) {}

    /**
     * Plans the way to a stage.
     *
     * @param phases is told what is being done
     */
    Result<Roadmap> roadmap(Subject subject, PlanRequest wish, WorkProgress phases);

    /**
     * Compares what is with what would be.
     *
     * @param edits changes to the profile, {@code path=value}
     * @param actions ids of actions assumed done
     * @param phases is told what is being done
     */
    Result<WhatIf> whatIf(
            Subject subject, PlanRequest wish, List<String> edits, List<String> actions, WorkProgress phases);

    /**
     * Finds the smallest sets of actions that reach the stage.
     *
     * @param phases is told what is being done
     */
    Result<WhatIf.Smallest> smallest(Subject subject, PlanRequest wish, WorkProgress phases);
}
