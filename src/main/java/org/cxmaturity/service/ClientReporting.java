package org.cxmaturity.service;

import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.roadmap.Wish;
import org.cxmaturity.service.Roadmapping.Subject;

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
    Outcome<ClientReport> report(Subject subject, Wish wish, Extras extras, Phases phases);
}
