package org.cxmaturity.cli;

import java.util.function.Supplier;
import org.cxmaturity.service.Assessing;
import org.cxmaturity.service.Auditing;
import org.cxmaturity.service.ClientReporting;
import org.cxmaturity.service.Explaining;
import org.cxmaturity.service.Roadmapping;
import org.cxmaturity.service.Workbench;

/**
 * What the commands call.
 *
 * @param auditing made only for a command that needs it
 * @param roadmapping likewise
 * @param reporting likewise
 * @param workbench likewise
 */
public record UseCases(
        Assessing assessing,
        Explaining explaining,
        Supplier<Auditing> auditing,
        Supplier<Roadmapping> roadmapping,
        Supplier<ClientReporting> reporting,
        Supplier<Workbench> workbench) {}
