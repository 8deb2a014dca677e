package org.cxmaturity.service.profile;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.profile.Roadmapping.Subject;

/** Brings together what a client's report says. */
public interface ClientReporting {
    /**
     * What is wanted besides the roadmap.
     *
     * @param previous an earlier profile of the same organisation, to say what has changed
     * @param named whether to show who said what
     */
    record Extras(Optional<Path> previous, boolean named) {}

    /** Assesses, plans and compiles. */
    Result<ClientReport> report(Subject subject, PlanRequest wish, Extras extras, WorkProgress phases);
}
