package org.cxmaturity.service.profile;

import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.WorkProgress;

/** Brings together what a client's report says. */
public interface ClientReporting {
    /**
     * What is wanted besides the roadmap.
     *
     * @param previous an earlier profile of the same organisation, to say what has changed
     * @param people whether to show who said what
     */
    record Extras(Optional<NamedContent> previous, boolean people) {}

    /** Assesses, plans and compiles. */
    Result<ClientReport> report(ProfileRequest request, PlanRequest plan, Extras extras, WorkProgress phases);
}
